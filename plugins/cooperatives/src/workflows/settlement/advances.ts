import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { account } from "@dastranj/payouts/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { AdvanceWay } from "../../contract/advances";
import type { Database } from "../../database";
import { judgeAdvance, worthOf } from "../../domain/settlement/advance";
import {
  advanceById,
  advanceOfKey,
  advanceRooms,
  type RoomRow,
} from "../../modules/settlement/read-advances";
import type { AdvanceRow, OrderRow } from "../../modules/settlement/rows";
import { changeAdvance, writeAdvance } from "../../modules/settlement/service";
import { refusal } from "../refusal";
import { TELL_OF_ADVANCE } from "./job-names";
import { availableOf, postOrRefuse, settlementsRoom } from "./money-room";

export interface GivingAdvance {
  cooperative_id: string;
  actor_id: string;
  wholesale_order_id: string;
  /** A seller. */
  member_id: string;
  request_key: string;
  /** Whole smallest units. */
  amount: string;
  way: AdvanceWay;
  words: string;
  now: Date;
}

/**
 * Gives a member an advance against an order: out of the cooperative's balance it is posted in the same transaction; by hand it counts once she says
 * that she got it. Under a key that stands it is the advance that stands.
 *
 * @returns its id
 * @throws a refusal; then nothing is changed
 */
export async function giveAdvance(container: MedusaContainer, giving: GivingAdvance): Promise<string> {
  const { wholesale_order_id: order_id, cooperative_id, request_key, member_id, way } = giving;
  const given = await settlementsRoom(container).step<string>(
    { order_id, cooperative_id },
    async (order, sql, context) => {
      const standing = await advanceOfKey(sql, cooperative_id, request_key);
      if (standing) return { answer: standing, deed: null };
      const [room] = (await advanceRooms(sql, { order_id, seller_id: member_id, limit: 1, offset: 0 })).rooms;
      const flaw = judgeAdvance({
        state: order.state,
        way,
        amount: BigInt(giving.amount),
        worth: worthOfRoom(order, room),
        advanced: BigInt(room?.advanced ?? "0"),
        available: way === "balance" ? await availableOf(container, order, context) : 0n,
      });
      if (flaw) throw refusal(flaw);
      const advance = rowOf(order, giving);
      await writeAdvance(sql, advance);
      if (way === "balance") await postAdvance(container, order, advance, context);
      await tell(container, advance.id, "given", context);
      // Who gave and confirmed it stands in its own row: the order's history is its buyer's to read, too.
      return { answer: advance.id, deed: null };
    },
  );
  if (!given) throw refusal("wholesale_order_not_found");
  return given;
}

/** What a member's accepted shares of an order are worth; of who accepted none, nothing. */
export const worthOfRoom = (
  { measure, grade_factors }: Pick<OrderRow, "measure" | "grade_factors">,
  room: RoomRow | undefined,
): bigint =>
  worthOf(
    measure,
    (room?.shares ?? []).map(({ quantity, unit_price, grade }) => ({
      quantity,
      unit_price: BigInt(unit_price),
      factor_bp: grade_factors[grade] ?? 10_000,
    })),
  );

function rowOf(order: OrderRow, giving: GivingAdvance): AdvanceRow {
  const { member_id, request_key, way, amount, words, actor_id, now } = giving;
  const isConfirmed = way === "balance";
  return {
    id: generateEntityId(undefined, "advc"),
    ...{ wholesale_order_id: order.id, cooperative_id: order.cooperative_id, seller_id: member_id },
    ...{ request_key, way, state: isConfirmed ? "open" : "waiting", amount, outstanding: amount },
    ...{ currency_code: order.currency_code, words, given_by: actor_id, given_at: now },
    ...{ confirmed_by: null, confirmed_at: isConfirmed ? now : null, cancelled_by: null, cancelled_at: null },
  };
}

function postAdvance(
  container: MedusaContainer,
  { id: order_id, cooperative_id, currency_code, seller_order_id }: OrderRow,
  { id, seller_id, amount, given_at }: AdvanceRow,
  context: Context,
): Promise<void> {
  const entry = {
    reference: `advance:${id}`,
    kind: "advance",
    occurred_at: given_at,
    seller_order_id,
    seller_id,
    memo: `Advance against wholesale order ${order_id}`,
    movements: [
      {
        from: account("available", currency_code, cooperative_id),
        to: [account("debt", currency_code, seller_id), account("available", currency_code, seller_id)],
        amount: BigInt(amount),
        line: "advance",
      },
    ],
  };
  return postOrRefuse(container, [entry], context, "advance_balance_low");
}

interface AdvanceDeed {
  id: string;
  actor_id: string;
  now: Date;
}

/** The cooperative takes back what it gave by hand, as long as its member has not said that she got it; said twice, it is said once. */
export function cancelAdvance(
  container: MedusaContainer,
  { cooperative_id, ...deed }: AdvanceDeed & { cooperative_id: string },
): Promise<void> {
  return change(container, deed, { cooperative_id }, async (advance, sql) => {
    if (advance.state === "cancelled") return;
    if (advance.state !== "waiting") throw refusal("advance_wrong_state");
    const { actor_id: cancelled_by, now: cancelled_at } = deed;
    await changeAdvance(sql, advance.id, { state: "cancelled", cancelled_by, cancelled_at });
  });
}

/** Its member says that she got it by hand: from then on it is repaid; said twice, it is said once. */
export function confirmAdvance(
  container: MedusaContainer,
  { seller_id, ...deed }: AdvanceDeed & { seller_id: string },
): Promise<void> {
  return change(container, deed, { seller_id }, async (advance, sql, context) => {
    if (advance.state === "cancelled") throw refusal("advance_wrong_state");
    if (advance.state !== "waiting") return;
    const { actor_id: confirmed_by, now: confirmed_at } = deed;
    await changeAdvance(sql, advance.id, { state: "open", confirmed_by, confirmed_at });
    await tell(container, advance.id, "confirmed", context);
  });
}

/** Does something to an advance under the lock of its order. */
async function change(
  container: MedusaContainer,
  { id }: AdvanceDeed,
  of: { cooperative_id: string } | { seller_id: string },
  work: (advance: AdvanceRow, sql: Database, context: Context) => Promise<void>,
): Promise<void> {
  const room = settlementsRoom(container);
  const [known] = await room.listAdvances({ id, ...of }, { select: ["id", "wholesale_order_id"], take: 1 });
  if (!known) throw refusal("advance_not_found");
  await room.step(
    { order_id: known.wholesale_order_id, cooperative_id: null },
    async (_order, sql, context) => {
      const advance = await advanceById(sql, id);
      if (!advance) throw refusal("advance_not_found");
      await work(advance, sql, context);
      return { answer: null, deed: null };
    },
  );
}

async function tell(
  container: MedusaContainer,
  advance_id: string,
  what: "given" | "confirmed",
  context: Context,
): Promise<void> {
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(TELL_OF_ADVANCE, { advance_id, what }, { key: `${advance_id}:${what}` }, context);
}
