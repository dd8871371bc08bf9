import { Table, Text } from "@medusajs/ui";
import type { PolicyDryRunAnswer } from "../../contract/licence-policies";
import { usePolicyWords } from "./use-policies";

/** What a version would change: how many sellers lose or gain which category. */
export function DryRun({ found }: { found: PolicyDryRunAnswer }) {
  const { t, number, day } = usePolicyWords();
  const { on, sellers, losing, gaining, categories } = found;
  return (
    <div role="status" className="flex flex-col gap-y-2">
      <Text>
        {t("wouldChange", {
          on: day(on),
          sellers: number(sellers),
          losing: number(losing),
          gaining: number(gaining),
        })}
      </Text>
      {categories.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              {(["category", "losing", "gaining"] as const).map((column) => (
                <Table.HeaderCell key={column} className="text-start">
                  {t(column)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {categories.map((category) => (
              <Table.Row key={category.handle}>
                <Table.Cell>
                  <bdi dir="ltr">{category.handle}</bdi>
                </Table.Cell>
                <Table.Cell>{number(category.losing)}</Table.Cell>
                <Table.Cell>{number(category.gaining)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </div>
  );
}
