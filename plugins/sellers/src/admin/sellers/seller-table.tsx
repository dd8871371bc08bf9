import { Skeleton, Table } from "@medusajs/ui";
import { Link, useNavigate } from "react-router-dom";
import type { AdminSeller } from "../../contract/answers";
import { StatusBadge } from "./status-badge";
import { useWords } from "./use-words";

/** Columns that a narrow screen leaves out: the seller's own page tells them. */
const WIDE = "hidden md:table-cell";

/** The sellers of a page. The whole row leads to the seller; by keyboard, her name does. */
export function SellerTable({ sellers }: { sellers: AdminSeller[] }) {
  const { t, nameOf, date } = useWords();
  const navigate = useNavigate();
  return (
    <Table>
      <HeaderRow />
      <Table.Body>
        {sellers.map((seller) => (
          <Table.Row
            key={seller.id}
            className="cursor-pointer"
            onClick={() => navigate(`/sellers/${seller.id}`)}
          >
            <Table.Cell>
              <Link
                to={`/sellers/${seller.id}`}
                className="text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none hover:underline"
                onClick={(event) => event.stopPropagation()}
              >
                {nameOf(seller)}
              </Link>
            </Table.Cell>
            <Table.Cell className={WIDE}>{t(`kind.${seller.kind}`)}</Table.Cell>
            <Table.Cell className={WIDE}>{nameOf(seller.county)}</Table.Cell>
            <Table.Cell className={WIDE}>{nameOf(seller.craft)}</Table.Cell>
            <Table.Cell className={WIDE}>{date(seller.created_at)}</Table.Cell>
            <Table.Cell>
              <StatusBadge status={seller.status} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** The same table before its rows are there, so that nothing jumps when they come. */
export function SellerTableSkeleton({ rows }: { rows: number }) {
  return (
    <div aria-busy="true">
      <Table>
        <HeaderRow />
        <Table.Body>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have nothing else to be told by
            <Table.Row key={row}>
              {["", WIDE, WIDE, WIDE, WIDE, ""].map((className, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
                <Table.Cell key={column} className={className}>
                  <Skeleton className="h-4 w-3/4" />
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function HeaderRow() {
  const { t } = useWords();
  return (
    <Table.Header>
      <Table.Row>
        <Table.HeaderCell className="text-start">{t("fields.name")}</Table.HeaderCell>
        <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.kind")}</Table.HeaderCell>
        <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.county")}</Table.HeaderCell>
        <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.craft")}</Table.HeaderCell>
        <Table.HeaderCell className={`${WIDE} text-start`}>{t("fields.since")}</Table.HeaderCell>
        <Table.HeaderCell className="text-start">{t("fields.status")}</Table.HeaderCell>
      </Table.Row>
    </Table.Header>
  );
}
