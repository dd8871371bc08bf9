import type { Database } from "./database";
import type { EventRow, OfferRow, OutsideRow, PlanRow } from "./rows";

export async function insertPlan(sql: Database, plan: PlanRow): Promise<void> {
  await insert(sql, "allotment_plan", PLAN, [plan]);
}

export async function insertOffers(sql: Database, offers: readonly OfferRow[]): Promise<void> {
  await insert(sql, "allotment", OFFER, offers);
}

export async function insertEvents(sql: Database, events: readonly EventRow[]): Promise<void> {
  await insert(sql, "allotment_event", EVENT, events);
}

export async function insertOutside(sql: Database, row: OutsideRow): Promise<void> {
  await insert(sql, "outside_purchase", OUTSIDE, [row]);
}

/** Columns and their types. */
type Columns = Record<string, "text" | "int" | "jsonb" | "timestamptz">;

const PLAN: Columns = {
  id: "text",
  wholesale_order_id: "text",
  cooperative_id: "text",
  version: "int",
  strategy: "text",
  state: "text",
  measure: "text",
  step: "int",
  demand: "int",
  shortfall: "int",
  short_of: "text",
  cost: "text",
  seen: "text",
  deadline: "timestamptz",
  hand_over_by: "text",
  sent_by: "text",
  sent_at: "timestamptz",
};

const OFFER: Columns = {
  id: "text",
  plan_id: "text",
  wholesale_order_id: "text",
  cooperative_id: "text",
  seller_id: "text",
  pledge_id: "text",
  measure: "text",
  quantity: "int",
  already: "int",
  accepted: "int",
  state: "text",
  unit_price: "text",
  raw_material: "text",
  currency_code: "text",
  minimum_batch: "int",
  grade: "text",
  because: "jsonb",
  turn: "text",
};

const EVENT: Columns = {
  id: "text",
  wholesale_order_id: "text",
  plan_id: "text",
  allotment_id: "text",
  verb: "text",
  actor_id: "text",
  at: "timestamptz",
  words: "text",
  details: "jsonb",
};

const OUTSIDE: Columns = {
  id: "text",
  wholesale_order_id: "text",
  cooperative_id: "text",
  request_key: "text",
  quantity: "int",
  unit_price: "text",
  currency_code: "text",
  words: "text",
  noted_by: "text",
  noted_at: "timestamptz",
};

/** Thousands of rows in one statement. */
async function insert(
  sql: Database,
  table: string,
  columns: Columns,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).join(", ");
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await sql.raw(
    `insert into "${table}" (${names}) select ${names} from jsonb_to_recordset(?::jsonb) as r(${typed.join(", ")})`,
    [JSON.stringify(rows)],
  );
}
