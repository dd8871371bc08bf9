import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  AdvanceRoomAnswer,
  AdvanceState,
  AdvancesAnswer,
  CooperativeAdvance,
  MemberAdvance,
  MemberAdvancesAnswer,
} from "../../contract/advances";
import { isAdvancedAgainst, roomFor } from "../../domain/settlement/advance";
import { isAdvanceVoid } from "../../domain/settlement/advance-states";
import { advanceRooms, type FullAdvanceRow, readAdvances } from "../../modules/settlement/read-advances";
import { readOrder } from "../../modules/settlement/read-order";
import { refusal } from "../refusal";
import { worthOfRoom } from "./give-advance";
import { availableOf, settlementsRoom } from "./money-room";

interface Page {
  limit: number;
  offset: number;
}

const iso = (at: Date | null): string | null => at && new Date(at).toISOString();

function factsOf(row: FullAdvanceRow) {
  const { id, wholesale_order_id, title, title_en, measure, way, state, amount, outstanding } = row;
  return {
    ...{ id, wholesale_order_id, goods: { title, title_en, measure }, way, state, amount },
    outstanding: isAdvanceVoid(state) ? "0" : outstanding,
    ...{ currency_code: row.currency_code, words: row.words },
    given_at: new Date(row.given_at).toISOString(),
    confirmed_at: iso(row.confirmed_at),
    ...{ denied_at: iso(row.denied_at), denied_because: row.denied_because },
  };
}

const toCooperative = (row: FullAdvanceRow): CooperativeAdvance => ({ ...factsOf(row), member: row.member });
const toMember = (row: FullAdvanceRow): MemberAdvance => ({
  ...factsOf(row),
  cooperative: row.cooperative,
});

/** Advances that a cooperative gave, the latest first. */
export async function readCooperativeAdvances(
  container: MedusaContainer,
  asked: Page & { cooperative_id: string; order_id?: string; state?: AdvanceState },
): Promise<AdvancesAnswer> {
  const { advances, count } = await readAdvances(settlementsRoom(container).database, asked);
  return { advances: advances.map(toCooperative), count, limit: asked.limit, offset: asked.offset };
}

/** One advance of a cooperative's. */
export async function readCooperativeAdvance(
  container: MedusaContainer,
  of: { id: string; cooperative_id: string },
): Promise<CooperativeAdvance> {
  return toCooperative(await one(container, of));
}

/** What a member was advanced: what waits for her word first. */
export async function readMemberAdvances(
  container: MedusaContainer,
  asked: Page & { seller_id: string },
): Promise<MemberAdvancesAnswer> {
  const { database } = settlementsRoom(container);
  const { advances, count } = await readAdvances(database, { ...asked, waitingFirst: true });
  return { advances: advances.map(toMember), count, limit: asked.limit, offset: asked.offset };
}

/** One advance of a member's. */
export async function readMemberAdvance(
  container: MedusaContainer,
  of: { id: string; seller_id: string },
): Promise<MemberAdvance> {
  return toMember(await one(container, of));
}

async function one(
  container: MedusaContainer,
  of: { id: string; cooperative_id?: string; seller_id?: string },
): Promise<FullAdvanceRow> {
  const { advances } = await readAdvances(settlementsRoom(container).database, {
    ...of,
    limit: 1,
    offset: 0,
  });
  if (!advances[0]) throw refusal("advance_not_found");
  return advances[0];
}

/** Whom of an order so much can be advanced. */
export async function readAdvanceRoom(
  container: MedusaContainer,
  { order_id, cooperative_id, limit, offset }: Page & { order_id: string; cooperative_id: string },
): Promise<AdvanceRoomAnswer> {
  const { database } = settlementsRoom(container);
  const order = await readOrder(database, order_id, cooperative_id);
  if (!order) throw refusal("wholesale_order_not_found");
  const [available, { rooms, count }] = await Promise.all([
    availableOf(container, order),
    advanceRooms(database, { order_id, limit, offset }),
  ]);
  return {
    currency_code: order.currency_code,
    available: String(available),
    open: isAdvancedAgainst(order.state),
    members: rooms.map((room) => {
      const [worth, advanced] = [worthOfRoom(order, room), BigInt(room.advanced)];
      return {
        member: room.member,
        worth: String(worth),
        advanced: room.advanced,
        most: String(roomFor({ worth, advanced })),
      };
    }),
    ...{ count, limit, offset },
  };
}
