import { Badge, Button, Container, Heading, Table } from "@medusajs/ui";
import type { PolicyVersion } from "../../contract/licence-policies";
import { usePolicyWords } from "./use-policies";

const COLOURS = { in_force: "green", upcoming: "blue", past: "grey", never_in_force: "grey" } as const;

/** The versions of a policy, newest first; one of them is shown below. */
export function PolicyHistory({
  versions,
  shown,
  onShow,
}: {
  versions: PolicyVersion[];
  shown: number | undefined;
  onShow: (version: number) => void;
}) {
  const { t, number, day } = usePolicyWords();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("versions")}
      </Heading>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {(["version", "standing", "from", "to", "note", "source"] as const).map((column) => (
                <Table.HeaderCell key={column} className="text-start">
                  {t(column)}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {versions.map((one) => (
              <Table.Row key={one.version} aria-current={one.version === shown}>
                <Table.Cell>{number(one.version)}</Table.Cell>
                <Table.Cell>
                  <Badge size="2xsmall" color={COLOURS[one.standing]}>
                    {t(`standings.${one.standing}`)}
                  </Badge>
                </Table.Cell>
                <Table.Cell>{day(one.effective_from)}</Table.Cell>
                <Table.Cell>{one.effective_to ? day(one.effective_to) : t("noEnd")}</Table.Cell>
                <Table.Cell dir="auto">{one.note ?? "—"}</Table.Cell>
                <Table.Cell>
                  <a
                    href={one.source_url}
                    rel="noreferrer"
                    target="_blank"
                    className="text-ui-fg-interactive"
                    dir="ltr"
                  >
                    {new URL(one.source_url).host}
                  </a>
                </Table.Cell>
                <Table.Cell>
                  <Button
                    size="small"
                    variant="transparent"
                    aria-pressed={one.version === shown}
                    onClick={() => onShow(one.version)}
                  >
                    {t("show")}
                  </Button>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  );
}
