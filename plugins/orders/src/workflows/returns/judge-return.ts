import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import type { KeptReturn } from "../../modules/order-return/kept-return";
import { decimal } from "../decimal";
import { majorUnit, wholeUnits } from "../order-money";
import { refusal } from "../refusal";
import { tellOf } from "../tidings/tell-of";
import { approveReturn } from "./answer-return";
import { moveReturn, type ReturnActor } from "./move-return";
import { amountOf, fullAmount, groundOf } from "./receive-return";
import { SETTLE_RETURN } from "./settle-return";

export interface Judgement {
  verdict: "approve" | "reject" | "award" | "uphold";
  /** For an award: what the buyer gets in all, in the major unit. */
  amount: number | null;
  words: string;
}

/** The office decides what buyer and seller do not agree on, and says why. */
export async function judgeReturn(
  container: MedusaContainer,
  actor: ReturnActor,
  { verdict, amount, words }: Judgement,
): Promise<void> {
  if (verdict === "approve") return approveReturn(container, actor, words);
  if (verdict === "award") return award(container, actor, amount, words);
  await moveReturn(container, { ...actor, verb: verdict, reason: words }, (kept) => ({
    fields: { office_words: words },
    alongside: (context) => tellDecided(container, kept, context),
  }));
}

/** Buyer and seller are told; of one return there are two decisions at most. */
function tellDecided(container: MedusaContainer, kept: KeptReturn, context: Context): Promise<void> {
  const id = kept.state === "contested" ? `${kept.id}:more` : kept.id;
  const { seller_order_id } = kept;
  return tellOf(container, { about: "return", id, seller_order_id, step: "decided", reason: null }, context);
}

/** Money without anything coming back, or more of it than the seller gave. */
async function award(
  container: MedusaContainer,
  actor: ReturnActor,
  amount: number | null,
  words: string,
): Promise<void> {
  if (amount === null) throw refusal("return_amount_wrong");
  await moveReturn(container, { ...actor, verb: "award", reason: words }, async (kept, claims) => {
    const ground = await groundOf(container, kept.seller_order_id);
    const { decimals } = ground.paid;
    const units = (of: unknown) => wholeUnits(decimal(of as number), decimals);
    const pieces = new Map(kept.lines.map(({ line_item_id, quantity }) => [line_item_id, quantity]));
    const contested = kept.state === "contested";
    const full = contested ? units(kept.full_amount) : fullAmount(ground, pieces, claims, false);
    // More than she has had so far.
    const given = amountOf(amount, ground, units(kept.owed_amount) + 1n, full);
    return {
      fields: {
        amount: majorUnit(given, decimals),
        office_words: words,
        ...(!contested && { full_amount: majorUnit(full, decimals) }),
      },
      ...(!contested && { settled: { pieces, back: false } }),
      amount: majorUnit(given, decimals),
      alongside: async (context) => {
        const key = `${kept.id}:awarded${contested ? ":more" : ""}`;
        await container.resolve<Jobs>(JOBS_MODULE).enqueue(SETTLE_RETURN, { id: kept.id }, { key }, context);
        await tellDecided(container, kept, context);
      },
    };
  });
}
