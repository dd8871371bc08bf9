import { Button, Table } from "@medusajs/ui";
import type { AdminJob } from "../../contract/answers";
import { StateBadge } from "./state-badge";
import { useWords } from "./use-words";

/** Columns that a narrow screen leaves out: the drawer tells them. */
const WIDE = "hidden md:table-cell";

/** A page of jobs; a row, or by keyboard its name, opens the job. */
export function JobTable({ jobs, onOpen }: { jobs: AdminJob[]; onOpen: (id: string) => void }) {
  const { t, number, moment } = useWords();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("fields.name")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.attempt")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.created")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.finished")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("fields.state")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {jobs.map((job) => (
          <Table.Row key={job.id} className="cursor-pointer" onClick={() => onOpen(job.id)}>
            <Table.Cell>
              <Button
                size="small"
                variant="transparent"
                className="-mx-2"
                onClick={(event) => {
                  event.stopPropagation();
                  onOpen(job.id);
                }}
              >
                <bdi dir="ltr">{job.name}</bdi>
              </Button>
            </Table.Cell>
            <Table.Cell className={WIDE}>{number(job.attempt)}</Table.Cell>
            <Table.Cell className={WIDE}>{moment(job.created_at)}</Table.Cell>
            <Table.Cell className={WIDE}>{moment(job.finished_at)}</Table.Cell>
            <Table.Cell>
              <StateBadge state={job.state} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
