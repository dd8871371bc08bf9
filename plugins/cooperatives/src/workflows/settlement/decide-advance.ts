import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { type AdvanceDeed, moveAdvance } from "../../domain/settlement/advance-states";
import { advanceById } from "../../modules/settlement/read-advances";
import type { AdvanceRow } from "../../modules/settlement/rows";
import { changeAdvance } from "../../modules/settlement/service";
import { refusal } from "../refusal";
import { announceAdvance } from "./announce-advance";
import { settlementsRoom } from "./money-room";

/** Who decides of which advance. */
interface Deciding {
  id: string;
  actor_id: string;
  now: Date;
}

/** The cooperative takes back what it gave by hand, as long as its member has said nothing of it; said twice, it is said once. */
export function cancelAdvance(
  container: MedusaContainer,
  { cooperative_id, ...deciding }: Deciding & { cooperative_id: string },
): Promise<void> {
  const { actor_id: cancelled_by, now: cancelled_at } = deciding;
  return decide(container, "cancel", deciding, { cooperative_id }, { cancelled_by, cancelled_at });
}

/** Its member says that she got it by hand: from then on it is repaid; said twice, it is said once. */
export function confirmAdvance(
  container: MedusaContainer,
  { seller_id, ...deciding }: Deciding & { seller_id: string },
): Promise<void> {
  const { actor_id: confirmed_by, now: confirmed_at } = deciding;
  const told = (id: string, context: Context) => announceAdvance(container, id, "confirmed", context);
  return decide(container, "confirm", deciding, { seller_id }, { confirmed_by, confirmed_at }, told);
}

/** Its member says that she did not get it: it never counts; said twice, it is said once, with the words of the first time. */
export function denyAdvance(
  container: MedusaContainer,
  { seller_id, because: denied_because, ...deciding }: Deciding & { seller_id: string; because: string },
): Promise<void> {
  const { actor_id: denied_by, now: denied_at } = deciding;
  const told = (id: string, context: Context) => announceAdvance(container, id, "denied", context);
  return decide(container, "deny", deciding, { seller_id }, { denied_by, denied_at, denied_because }, told);
}

/** Decides of an advance under the lock of its order; of two at once the second finds what the first said. */
async function decide(
  container: MedusaContainer,
  deed: AdvanceDeed,
  { id }: Deciding,
  of: { cooperative_id: string } | { seller_id: string },
  written: Partial<AdvanceRow>,
  told?: (id: string, context: Context) => Promise<void>,
): Promise<void> {
  const room = settlementsRoom(container);
  const [known] = await room.listAdvances({ id, ...of }, { select: ["id", "wholesale_order_id"], take: 1 });
  if (!known) throw refusal("advance_not_found");
  await room.step(
    { order_id: known.wholesale_order_id, cooperative_id: null },
    async (_order, sql, context) => {
      const advance = await advanceById(sql, id);
      if (!advance) throw refusal("advance_not_found");
      const state = moveAdvance(advance.state, deed);
      if (state === "advance_wrong_state") throw refusal(state);
      if (state !== "said") {
        await changeAdvance(sql, id, { state, ...written });
        await told?.(id, context);
      }
      return { answer: null, deed: null };
    },
  );
}
