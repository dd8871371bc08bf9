import { createHash } from "node:crypto";
import type { Database } from "@dastranj/database";
import { monthAt, monthNamed, type Reckoning } from "@dastranj/payouts/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SurplusHindrance } from "../../contract/settlement";
import { type SurplusShare, shareSurplus } from "../../domain/settlement/share-surplus";
import { surplusInTheWay } from "../../domain/settlement/surplus-in-the-way";
import { patronageIn, settledIn } from "../../modules/settlement/read-surplus";
import { refusal } from "../refusal";
import { availableOf } from "./money-room";

export interface YearAsked {
  cooperative_id: string;
  year: number;
  currency_code: string;
  now: Date;
}

/** A year of a cooperative in one currency, as it would be shared. */
export interface YearDraft {
  from: Date;
  until: Date;
  surplus: bigint;
  earned: bigint;
  settlements: number;
  /** By the member's id; Σ of the shares is the surplus, where there is one. */
  shares: SurplusShare[];
  available: bigint;
  in_the_way: { code: SurplusHindrance; amount: bigint | null }[];
  seen: string;
}

/** The year of a calendar that a moment lies in. */
export const yearAt = (at: Date, where: Reckoning): number => Number(monthAt(at, where).month.slice(0, 4));

/** From the first instant of a year until before the next; undefined where these books know no such year. */
export function periodOf(year: number, where: Reckoning): { from: Date; until: Date } | undefined {
  const [first, next] = [monthNamed(`${year}-01`, where), monthNamed(`${year + 1}-01`, where)];
  return first && next && { from: first.from, until: next.from };
}

/** Reckons what of a year would be shared. @throws the refusal that there is no such year */
export async function draftYear(
  container: MedusaContainer,
  sql: Database,
  { cooperative_id, year, currency_code, now }: YearAsked,
  where: Reckoning,
  context?: Parameters<typeof availableOf>[2],
): Promise<YearDraft> {
  const period = periodOf(year, where);
  if (!period) throw refusal("surplus_year_unknown");
  const sums = await settledIn(sql, cooperative_id, period);
  const sum = sums.find((one) => one.currency_code === currency_code);
  const patronage = await patronageIn(sql, cooperative_id, { ...period, currency_code });
  const available = await availableOf(container, { cooperative_id, currency_code }, context);
  const surplus = BigInt(sum?.surplus ?? "0");
  const shares = shareSurplus(
    surplus,
    patronage.map(({ seller_id, earned }) => ({ member_id: seller_id, earned: BigInt(earned) })),
  );
  const earned = shares.reduce((total, share) => total + share.earned, 0n);
  const said = [
    year,
    currency_code,
    String(surplus),
    ...shares.map(({ member_id, share }) => `${member_id} ${share}`),
  ];
  return {
    ...period,
    ...{ surplus, earned, settlements: sum?.settlements ?? 0, shares, available },
    in_the_way: surplusInTheWay({ over: period.until <= now, surplus, earned, available }),
    seen: createHash("sha256").update(said.join("\n")).digest("base64url").slice(0, 24),
  };
}
