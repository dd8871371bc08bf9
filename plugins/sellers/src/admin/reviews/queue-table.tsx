import { Badge, Table } from "@medusajs/ui";
import { Link, useNavigate } from "react-router-dom";
import type { ReviewApplicant } from "../../contract/review";
import { StatusBadge } from "../sellers/status-badge";
import { useWords } from "../sellers/use-words";
import { AgeBadge } from "./age-badge";

/** Columns that a narrow screen leaves out: the applicant's own page tells them. */
const WIDE = "hidden md:table-cell";

/** Who waits, longest first. The whole row leads to the applicant; by keyboard, her name does. */
export function QueueTable({
  applicants,
  addressOf,
}: {
  applicants: ReviewApplicant[];
  addressOf: (id: string) => string;
}) {
  const { t, nameOf, date } = useWords();
  const navigate = useNavigate();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("fields.name")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("review.age")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("review.handedIn")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.kind")}</Table.HeaderCell>
          <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.county")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("fields.status")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {applicants.map((applicant) => (
          <Table.Row
            key={applicant.id}
            className="cursor-pointer"
            onClick={() => navigate(addressOf(applicant.id))}
          >
            <Table.Cell>
              <span className="flex items-center gap-x-2">
                <Link
                  to={addressOf(applicant.id)}
                  className="text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none hover:underline"
                  onClick={(event) => event.stopPropagation()}
                >
                  {nameOf(applicant)}
                </Link>
                {applicant.mine && (
                  <Badge size="2xsmall" rounded="full" title={t("review.taken")}>
                    {t("review.mine")}
                  </Badge>
                )}
              </span>
            </Table.Cell>
            <Table.Cell>
              <AgeBadge days={applicant.waiting_days} />
            </Table.Cell>
            <Table.Cell className={WIDE}>{date(applicant.submitted_at)}</Table.Cell>
            <Table.Cell className={WIDE}>{t(`kind.${applicant.kind}`)}</Table.Cell>
            <Table.Cell className={WIDE}>{nameOf(applicant.county)}</Table.Cell>
            <Table.Cell>
              <StatusBadge status={applicant.status} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
