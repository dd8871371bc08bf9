import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type {
  AdminCommissionRule,
  AdminCommissionVat,
  RuleStanding,
} from "../../../contract/commission-rules";
import { specificityOf } from "../../../domain/commission/specificity";
import { refusal } from "../../../workflows/refusal";

const FIELDS = [
  "id",
  "rule_id",
  "version",
  "name",
  "name_en",
  "seller_id",
  "new_seller_days",
  "category",
  "county",
  "channel",
  "rate",
  "amounts",
  "from_day",
  "to_day",
  "begins_at",
  "ends_at",
  "note",
  "created_by",
  "ended_by",
];

type Row = Omit<
  AdminCommissionRule,
  "id" | "standing" | "begins_at" | "ends_at" | "specificity" | "seller" | "from" | "to"
> & {
  id: string;
  rule_id: string;
  from_day: string | null;
  to_day: string | null;
  begins_at: Date | string;
  ends_at: Date | string | null;
};

/** Versions of rules with the names of their sellers. */
export async function readRules(
  container: MedusaContainer,
  filters: object,
  now: Date,
): Promise<AdminCommissionRule[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "commission_rule",
    fields: FIELDS,
    filters: filters as never,
    pagination: { take: 10_000, order: { rule_id: "ASC", version: "DESC" } },
  });
  const rows = data as unknown as Row[];
  const ids = [...new Set(rows.flatMap(({ seller_id }) => seller_id ?? []))];
  const sellers = ids.length
    ? await query.graph({ entity: "seller", fields: ["id", "name", "name_en"], filters: { id: ids } })
    : { data: [] };
  const names = new Map(sellers.data.map(({ id, name, name_en }) => [id, { name, name_en }]));
  return rows.map((row) => toAnswer(row, names.get(row.seller_id ?? "") ?? null, now));
}

/** One version by its row's id. */
export async function readRule(
  container: MedusaContainer,
  id: string,
  now: Date,
): Promise<AdminCommissionRule> {
  const [rule] = await readRules(container, { id }, now);
  if (!rule) throw refusal("commission_rule_not_found");
  return rule;
}

function toAnswer(row: Row, seller: AdminCommissionRule["seller"], now: Date): AdminCommissionRule {
  const begins_at = new Date(row.begins_at);
  const ends_at = row.ends_at === null ? null : new Date(row.ends_at);
  return {
    id: row.rule_id,
    version: row.version,
    name: row.name,
    name_en: row.name_en,
    seller_id: row.seller_id,
    seller,
    new_seller_days: row.new_seller_days,
    category: row.category,
    county: row.county,
    channel: row.channel,
    rate: row.rate,
    amounts: row.amounts,
    from: row.from_day,
    to: row.to_day,
    note: row.note,
    standing: standingOf(begins_at, ends_at, now),
    begins_at: begins_at.toISOString(),
    ends_at: ends_at?.toISOString() ?? null,
    specificity: specificityOf({ ...row, campaign: row.to_day !== null }),
    created_by: row.created_by,
    ended_by: row.ended_by,
  };
}

function standingOf(begins: Date, ends: Date | null, now: Date): RuleStanding {
  if (ends !== null && (ends <= now || ends <= begins)) return "past";
  return begins > now ? "upcoming" : "in_force";
}

/** The rates of VAT on commission, the newest first. */
export async function readVat(container: MedusaContainer, now: Date): Promise<AdminCommissionVat[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "commission_vat",
    fields: ["rate", "from_day", "note", "begins_at", "created_by"],
    pagination: { take: 200, order: { from_day: "DESC", created_at: "DESC" } },
  });
  const inForce = data.find(({ begins_at }) => new Date(begins_at) <= now);
  return data.map((row) => ({
    rate: row.rate,
    from: row.from_day,
    note: row.note,
    in_force: row === inForce,
    created_by: row.created_by,
  }));
}
