import type { Database } from "@dastranj/database";
import type { Reckoning } from "@dastranj/payouts/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SurplusAnswer } from "../../contract/settlement";
import type { SurplusShare } from "../../domain/settlement/share-surplus";
import { partiesOf } from "../../modules/settlement/read-settlements";
import {
  settledBetween,
  settledIn,
  sharedSurpluses,
  surplusSharesOf,
} from "../../modules/settlement/read-surplus";
import type { SurplusRow } from "../../modules/settlement/rows";
import { homeCurrency } from "../pool/market";
import { draftYear, periodOf, yearAt } from "./draft-year";
import { settlementsRoom } from "./money-room";
import { reckoningOfSeller } from "./read-sheets";

/** A cooperative's year: as it was shared, or as it would be and what stands in the way. Without a year, the last that is over. */
export async function readSurplus(
  container: MedusaContainer,
  asked: {
    cooperative_id: string;
    year?: number;
    currency?: string;
    limit: number;
    offset: number;
    now: Date;
  },
): Promise<SurplusAnswer> {
  const { cooperative_id, limit, offset, now } = asked;
  const { database } = settlementsRoom(container);
  const where = await reckoningOfSeller(container, cooperative_id, now);
  const shared = await sharedSurpluses(database, cooperative_id);
  const years = await yearsOf(database, { cooperative_id, now }, where, shared);
  const fits = (one: (typeof years)[number]) =>
    one.year === (asked.year ?? one.year) && one.currency_code === (asked.currency ?? one.currency_code);
  const found = years.find((one) => fits(one) && one.over) ?? years.find(fits);
  const year = asked.year ?? found?.year ?? yearAt(now, where);
  const currency_code = asked.currency ?? found?.currency_code ?? (await homeCurrency(container)).code;
  const draft = await draftYear(container, database, { cooperative_id, year, currency_code, now }, where);
  const standing = shared.find((one) => one.year === year && one.currency_code === currency_code);
  const members = standing
    ? await surplusSharesOf(database, standing.id, { limit, offset })
    : await named(database, draft.shares.slice(offset, offset + limit));
  return {
    calendar: where.calendar,
    years,
    ...{ year, currency_code, from: draft.from.toISOString(), until: draft.until.toISOString() },
    surplus: standing?.amount ?? String(draft.surplus),
    earned: standing?.earned ?? String(draft.earned),
    settlements: draft.settlements,
    available: String(draft.available),
    in_the_way: standing
      ? []
      : draft.in_the_way.map(({ code, amount }) => ({
          code,
          amount: amount === null ? null : String(amount),
        })),
    shared_at: standing ? new Date(standing.shared_at).toISOString() : null,
    seen: standing?.id ?? draft.seen,
    members,
    ...{ count: standing?.members ?? draft.shares.length, limit, offset },
  };
}

async function named(sql: Database, shares: readonly SurplusShare[]): Promise<SurplusAnswer["members"]> {
  const parties = await partiesOf(
    sql,
    shares.map(({ member_id }) => member_id),
  );
  return shares.map(({ member_id: id, earned, share }) => ({
    member: parties.get(id) ?? { id, handle: "", name: "", name_en: "" },
    earned: String(earned),
    share: String(share),
  }));
}

/** Years in which something was settled, the latest first, each in each of its currencies. */
async function yearsOf(
  sql: Database,
  { cooperative_id, now }: { cooperative_id: string; now: Date },
  where: Reckoning,
  shared: readonly SurplusRow[],
): Promise<SurplusAnswer["years"]> {
  const between = await settledBetween(sql, cooperative_id);
  if (!between) return [];
  const [first, last] = [yearAt(between.first, where), yearAt(between.last, where)];
  const years: SurplusAnswer["years"] = [];
  for (let year = last; year >= first; year--) {
    const period = periodOf(year, where);
    if (!period) continue;
    for (const { currency_code } of await settledIn(sql, cooperative_id, period))
      years.push({
        ...{ year, currency_code, over: period.until <= now },
        shared: shared.some((one) => one.year === year && one.currency_code === currency_code),
      });
  }
  return years;
}
