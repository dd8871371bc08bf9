import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { account, type JournalEntry } from "@dastranj/payouts/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { readOrder } from "../../modules/settlement/read-order";
import type { OrderRow, SettlementRow, ShareRow } from "../../modules/settlement/rows";
import { repayAdvances, writeSettlement } from "../../modules/settlement/service";
import { refusal } from "../refusal";
import { type Draft, draftSettlement } from "./draft";
import { TELL_OF_SETTLEMENT } from "./job-names";
import { availableOf, postOrRefuse, readBooks, settlementsRoom } from "./money-room";

export interface SettlingOrder {
  order_id: string;
  cooperative_id: string;
  actor_id: string;
  /** The digest of what was shown. */
  seen: string;
  now: Date;
}

/**
 * Settles a wholesale order: each member gets what her goods earned less what she was lent, from what the cooperative has available. Written and
 * posted in one transaction under the order's lock; settled again it is the same settlement.
 *
 * @throws a refusal for what stands in the way, or where something else was shown; then nothing is changed
 */
export async function settleOrder(container: MedusaContainer, settling: SettlingOrder): Promise<void> {
  const { order_id, cooperative_id, actor_id, seen, now } = settling;
  const room = settlementsRoom(container);
  const known = await readOrder(room.database, order_id, cooperative_id);
  if (!known) throw refusal("wholesale_order_not_found");
  // Read before the order is taken: who waits for it holds a connection already. What is completed does not become less so.
  const books = await readBooks(container, known);
  await room.step<null>({ order_id, cooperative_id }, async (order, sql, context) => {
    if (order.state === "settled") return { answer: null, deed: null };
    const available = await availableOf(container, order, context);
    const draft = await draftSettlement(sql, order, { ...books, available }, true);
    const [first] = draft.in_the_way;
    if (first) throw refusal(first.code);
    if (draft.seen !== seen) throw refusal("settlement_changed");
    const { settlement, shares } = rowsOf(order, draft, { actor_id, now });
    await writeSettlement(sql, settlement, shares);
    await repayAdvances(sql, summedUp(shares));
    await postOrRefuse(container, entriesOf(order, shares, now), context, "settlement_balance_low");
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(TELL_OF_SETTLEMENT, { settlement_id: settlement.id }, { key: settlement.id }, context);
    const details = { settlement_id: settlement.id, members: shares.length, due: settlement.due };
    return { answer: null, deed: { verb: "settled", actor_id, at: now, details, state: "settled" } };
  });
}

function rowsOf(
  order: OrderRow,
  { delivered, sums, shares }: Draft,
  { actor_id, now }: { actor_id: string; now: Date },
): { settlement: SettlementRow; shares: ShareRow[] } {
  const { id: wholesale_order_id, cooperative_id, currency_code } = order;
  const id = generateEntityId(undefined, "setl");
  return {
    settlement: {
      ...{ id, wholesale_order_id, cooperative_id, currency_code, delivered, members: shares.length },
      goods: String(sums.goods),
      earned: String(sums.earned),
      outside: String(sums.outside),
      margin: String(sums.margin),
      platform: String(sums.platform),
      surplus: String(sums.surplus),
      repaid: String(sums.repaid),
      due: String(sums.due),
      ...{ settled_by: actor_id, settled_at: now },
    },
    shares: shares.map(({ seller_id, quantity, lines, repayments, earned, repaid, due }) => ({
      id: generateEntityId(undefined, "sshr"),
      ...{ settlement_id: id, wholesale_order_id, cooperative_id, seller_id, quantity, lines, repayments },
      ...{ earned: String(earned), repaid: String(repaid), due: String(due), settled_at: now },
    })),
  };
}

/** An advance is one member's: it is repaid in one share only. */
const summedUp = (shares: readonly ShareRow[]) => shares.flatMap(({ repayments }) => repayments);

/** Each member's part, under a reference of its own; who has nothing to get has no entry. A debt to the market is paid by it first. */
function entriesOf(
  { id, cooperative_id, currency_code, seller_order_id }: OrderRow,
  shares: readonly ShareRow[],
  now: Date,
): JournalEntry[] {
  return shares
    .filter(({ due }) => due !== "0")
    .map(({ seller_id, due }) => ({
      reference: `settlement:${id}:${seller_id}`,
      kind: "settlement",
      occurred_at: now,
      seller_order_id,
      seller_id,
      memo: `Wholesale order ${id}`,
      movements: [
        {
          from: account("available", currency_code, cooperative_id),
          to: [account("debt", currency_code, seller_id), account("available", currency_code, seller_id)],
          amount: BigInt(due),
          line: "settlement",
        },
      ],
    }));
}
