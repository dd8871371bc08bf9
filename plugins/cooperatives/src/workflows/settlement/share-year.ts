import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { account, type JournalEntry, type Reckoning } from "@dastranj/payouts/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { sharedSurpluses } from "../../modules/settlement/read-surplus";
import type { SurplusRow, SurplusShareRow } from "../../modules/settlement/rows";
import { writeSurplus } from "../../modules/settlement/service";
import { refusal } from "../refusal";
import { draftYear, type YearAsked, type YearDraft } from "./draft-year";
import { TELL_OF_SURPLUS } from "./job-names";
import { postOrRefuse, settlementsRoom } from "./money-room";
import { reckoningOfSeller } from "./read-sheets";

/**
 * Shares the surplus of a year that is over among the members by what their goods earned in it, out of what the cooperative has available: once a
 * year and currency, in one transaction.
 *
 * @throws a refusal for what stands in the way, or where something else was shown; then nothing is changed
 */
export async function shareYear(
  container: MedusaContainer,
  { actor_id, seen, ...asked }: YearAsked & { actor_id: string; seen: string },
): Promise<void> {
  const { cooperative_id, year, currency_code, now } = asked;
  const where = await reckoningOfSeller(container, cooperative_id, now);
  await settlementsRoom(container).surplusStep(cooperative_id, async (sql, context) => {
    const shared = await sharedSurpluses(sql, cooperative_id);
    if (shared.some((one) => one.year === year && one.currency_code === currency_code)) return;
    const draft = await draftYear(container, sql, asked, where, context);
    const [first] = draft.in_the_way;
    if (first) throw refusal(first.code);
    if (draft.seen !== seen) throw refusal("surplus_changed");
    const { surplus, shares } = rowsOf(asked, draft, { actor_id, calendar: where.calendar });
    await writeSurplus(sql, surplus, shares);
    await postOrRefuse(container, entriesOf(asked, shares), context, "surplus_balance_low");
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(TELL_OF_SURPLUS, { surplus_id: surplus.id }, { key: surplus.id }, context);
  });
}

function rowsOf(
  { cooperative_id, year, currency_code, now }: YearAsked,
  { surplus, earned, shares }: YearDraft,
  { actor_id, calendar }: { actor_id: string; calendar: Reckoning["calendar"] },
): { surplus: SurplusRow; shares: SurplusShareRow[] } {
  const id = generateEntityId(undefined, "surp");
  return {
    surplus: {
      ...{ id, cooperative_id, year, calendar, currency_code, members: shares.length },
      ...{ amount: String(surplus), earned: String(earned), shared_by: actor_id, shared_at: now },
    },
    shares: shares.map((one) => ({
      id: generateEntityId(undefined, "sups"),
      ...{ surplus_id: id, cooperative_id, seller_id: one.member_id },
      ...{ earned: String(one.earned), share: String(one.share), shared_at: now },
    })),
  };
}

/** Each member's part, under a reference of its own. A debt to the market is paid by it first. */
function entriesOf(
  { cooperative_id, year, currency_code, now }: YearAsked,
  shares: readonly SurplusShareRow[],
): JournalEntry[] {
  return shares
    .filter(({ share }) => share !== "0")
    .map(({ seller_id, share }) => ({
      reference: `surplus:${cooperative_id}:${year}:${currency_code}:${seller_id}`,
      kind: "surplus",
      occurred_at: now,
      seller_id,
      memo: `Surplus of ${year}`,
      movements: [
        {
          from: account("available", currency_code, cooperative_id),
          to: [account("debt", currency_code, seller_id), account("available", currency_code, seller_id)],
          amount: BigInt(share),
          line: "surplus",
        },
      ],
    }));
}
