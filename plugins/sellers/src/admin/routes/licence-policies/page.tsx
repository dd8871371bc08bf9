import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { Container, Heading, Skeleton, Table, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { JurisdictionPolicy } from "../../../contract/licence-policies";
import { usePolicies, usePolicyWords } from "../../licence-policies/use-policies";
import { FailureNotice } from "../../sellers/notice";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "licencePolicies",
  icon: BookOpen,
  rank: 3,
});

export const handle = { breadcrumb: () => <ListName /> };

function ListName() {
  return usePolicyWords().t("title");
}

/** `/app/licence-policies`: every jurisdiction and what is in force there. */
export default function LicencePoliciesPage() {
  const { t } = usePolicyWords();
  const found = usePolicies();
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("hint")}
        </Text>
      </div>
      {found.isError && <FailureNotice error={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Skeleton className="m-6 h-24" aria-busy="true" />}
      {found.data && <PolicyTable policies={found.data.policies} />}
    </Container>
  );
}

function PolicyTable({ policies }: { policies: JurisdictionPolicy[] }) {
  const { t, number, language, day } = usePolicyWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {(["jurisdiction", "inForce", "from", "versions", "sellers"] as const).map((column) => (
              <Table.HeaderCell key={column} className="text-start">
                {t(column)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {policies.map(({ jurisdiction, name, in_force, versions, sellers }) => (
            <Table.Row key={jurisdiction}>
              <Table.Cell>
                <Link to={`/licence-policies/${jurisdiction}`} className="hover:underline">
                  {name[language]}
                </Link>
              </Table.Cell>
              <Table.Cell>{in_force ? number(in_force.version) : t("none")}</Table.Cell>
              <Table.Cell>{in_force ? day(in_force.effective_from) : "—"}</Table.Cell>
              <Table.Cell>{number(versions)}</Table.Cell>
              <Table.Cell>{number(sellers)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
