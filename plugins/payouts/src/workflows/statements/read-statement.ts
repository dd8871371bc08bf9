import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  STATEMENT_COLUMNS,
  type StatementAnswer,
  type StatementColumn,
  type StatementRowAnswer,
} from "../../contract/statements";
import { type Month, monthAt, monthNamed, type Reckoning } from "../../domain/statements/months";
import {
  type CurrencyStatement,
  type StatementAmounts,
  type StatementRow,
  statementOf,
} from "../../domain/statements/statement";
import { refusal } from "../refusal";
import { booksOf, decimalsOf, reckoningOfSeller, type Whose } from "./whose";

export interface WantedStatement extends Whose {
  month: string;
}

/** A row with the number of its order. */
export interface NumberedRow extends StatementRow {
  display_id: number | null;
}

/** A seller's month as it is told: on a page, on paper, in a list. */
export interface ToldStatement {
  month: Month;
  where: Reckoning;
  /** It is not over yet. */
  open: boolean;
  currencies: (Omit<CurrencyStatement, "rows"> & { decimals: number; rows: NumberedRow[]; count: number })[];
}

/**
 * A seller's statement of a month.
 *
 * @param page of each currency so many rows, from there on; all without it
 * @throws a refusal: there is no such seller, or no such month yet
 */
export async function tellStatement(
  container: MedusaContainer,
  { seller_id, month: name, now }: WantedStatement,
  page?: { offset: number; limit: number },
): Promise<ToldStatement> {
  const where = await reckoningOfSeller(container, { seller_id, now });
  const month = monthNamed(name, where);
  if (!month || month.from > monthAt(now, where).from) throw refusal("statement_month_unknown");
  const { openings, moved } = await booksOf(container).statement(seller_id, month);
  const told = statementOf(openings, moved);
  const paged = told.map(({ rows, ...rest }) => ({
    ...rest,
    count: rows.length,
    rows: page ? rows.slice(page.offset, page.offset + page.limit) : rows,
  }));
  const [decimals, numbers] = await Promise.all([
    decimalsOf(
      container,
      told.map(({ currency }) => currency),
    ),
    numbersOf(
      container,
      paged.flatMap(({ rows }) => rows.flatMap((row) => orderOf(row) ?? [])),
    ),
  ]);
  return {
    month,
    where,
    open: month.until > now,
    currencies: paged.map(({ rows, ...rest }) => ({
      ...rest,
      decimals: decimals(rest.currency),
      rows: rows.map((row) => ({ ...row, display_id: numbers.get(orderOf(row) ?? "") ?? null })),
    })),
  };
}

/** A page of a seller's statement, as HTTP answers it. */
export async function readStatement(
  container: MedusaContainer,
  wanted: WantedStatement & { offset: number; limit: number },
): Promise<StatementAnswer> {
  const { month, where, open, currencies } = await tellStatement(container, wanted, wanted);
  return {
    statement: {
      month: month.month,
      calendar: where.calendar,
      time_zone: where.time_zone,
      from: month.from.toISOString(),
      until: month.until.toISOString(),
      open,
      currencies: currencies.map(({ currency, decimals, opening, rows, count, totals, earned, closing }) => ({
        currency: { code: currency, decimals },
        opening: String(opening),
        rows: rows.map(answered),
        count,
        totals: written(totals),
        earned: String(earned),
        closing: String(closing),
      })),
    },
  };
}

/** The part by which a row's order is numbered. */
const orderOf = ({ seller_order_id, about_order }: StatementRow) => seller_order_id ?? about_order;

function answered(row: NumberedRow): StatementRowAnswer {
  const { seller_order_id, display_id, reference, kind, at, amounts, change } = row;
  return {
    ...{ seller_order_id, display_id, reference, kind },
    at: at.toISOString(),
    amounts: written(amounts),
    change: String(change),
  };
}

function written(amounts: StatementAmounts): Record<StatementColumn, string> {
  return Object.fromEntries(STATEMENT_COLUMNS.map((column) => [column, String(amounts[column])])) as Record<
    StatementColumn,
    string
  >;
}

/** So many numbers are asked for at once. */
const ASKED_AT_ONCE = 500;

async function numbersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  const wanted = [...new Set(ids)];
  for (let at = 0; at < wanted.length; at += ASKED_AT_ONCE) {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller_order",
      fields: ["id", "display_id"],
      filters: { id: wanted.slice(at, at + ASKED_AT_ONCE) },
    });
    for (const { id, display_id } of data) numbers.set(id, Number(display_id));
  }
  return numbers;
}
