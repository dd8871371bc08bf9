import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { restockFlaw } from "../../domain/restock";
import { amountFor, inSmallestUnits } from "../../domain/return-amounts";
import { inDays } from "../../domain/returns";
import type { Claim } from "../../modules/order-return/claims";
import { decimal } from "../decimal";
import { majorUnit } from "../order-money";
import { refusal } from "../refusal";
import { tellOf } from "../tidings/tell-of";
import { moveReturn, type ReturnActor } from "./move-return";
import { keptInStock } from "./put-on-sale";
import { type ReturnGround, readReturnGrounds } from "./return-ground";
import { SETTLE_RETURN } from "./settle-return";

export interface ReceiveReturnInput {
  /** What arrived, and how many of it go on sale again: none, when that is not said. */
  items: { line_item_id: string; quantity: number; restock?: number }[];
  condition: string;
  /** What goes back when it is not all; in the major unit. */
  amount: number | null;
  amount_words: string;
  /** What the way back cost whoever did not have to bear it; in the major unit. */
  postage: number | null;
}

/** It has come back: how many pieces, in which condition, and what goes back for them. The rest a job does. */
export async function receiveReturn(
  container: MedusaContainer,
  actor: ReturnActor,
  { items, condition, amount, amount_words, postage }: ReceiveReturnInput,
): Promise<void> {
  const { id, now } = actor;
  const arrived = new Map(items.map(({ line_item_id, quantity }) => [line_item_id, quantity]));
  await moveReturn(
    container,
    { ...actor, verb: "receive", reason: amount_words || condition || null },
    async (kept, claims) => {
      const ground = await groundOf(container, kept.seller_order_id);
      const pieces = new Map(
        kept.lines.map(({ line_item_id }) => [line_item_id, arrived.get(line_item_id) ?? 0]),
      );
      const tooMany = kept.lines.some(
        ({ line_item_id, quantity }) => (pieces.get(line_item_id) ?? 0) > quantity,
      );
      if (tooMany || [...arrived.keys()].some((item) => !pieces.has(item))) throw refusal("return_too_many");
      if ([...pieces.values()].every((count) => count === 0)) throw refusal("return_nothing_came");
      const onSale = await onSaleAgain(container, kept.seller_order_id, items);
      const full = fullAmount(ground, pieces, claims, true);
      const given = amount === null ? full : amountOf(amount, ground, 0n, full);
      if (given < full && !amount_words) throw refusal("return_amount_unexplained");
      const { decimals } = ground.paid;
      const way = postageOf(postage, ground, kept.postage_by, given);
      return {
        fields: {
          ...(way > 0n && { postage_amount: majorUnit(way, decimals) }),
          received_at: now,
          condition: condition || null,
          full_amount: majorUnit(full, decimals),
          amount: majorUnit(given, decimals),
          amount_words: given < full ? amount_words : null,
          dispute_by: inDays(now, kept.dispute_within_days),
        },
        settled: { pieces, back: true, onSale },
        amount: majorUnit(given, decimals),
        alongside: async (context) => {
          await container
            .resolve<Jobs>(JOBS_MODULE)
            .enqueue(SETTLE_RETURN, { id }, { key: `${id}:received` }, context);
          await tellOf(
            container,
            { about: "return", id, seller_order_id: kept.seller_order_id, step: "received", reason: null },
            context,
          );
        },
      };
    },
  );
}

/** How many of each line's pieces go on sale again, by the line's item. */
async function onSaleAgain(
  container: MedusaContainer,
  part_id: string,
  items: ReceiveReturnInput["items"],
): Promise<Map<string, number>> {
  const wanted = new Map(items.map((item) => [item.line_item_id, item]));
  const lines = [...wanted.values()].map(({ line_item_id, quantity, restock = 0 }) => ({
    line_item_id,
    arrived: quantity,
    restock,
  }));
  const isKept = await keptInStock(container, [part_id]);
  const flaw = restockFlaw(lines.map((line) => ({ ...line, kept: isKept(part_id, line.line_item_id) })));
  if (flaw) throw refusal(flaw);
  return new Map(lines.map(({ line_item_id, restock }) => [line_item_id, restock]));
}

/** The part that a return is of. */
export async function groundOf(container: MedusaContainer, part_id: string): Promise<ReturnGround> {
  const [ground] = await readReturnGrounds(container, { id: part_id });
  if (!ground) throw refusal("seller_order_not_found");
  return ground;
}

/** What all of it comes to, after what came back before. */
export function fullAmount(
  { paid, part }: ReturnGround,
  pieces: ReadonlyMap<string, number>,
  claims: Claim[],
  back: boolean,
): bigint {
  const of = new Map(claims.map((claim) => [claim.line_item_id, claim]));
  return amountFor(
    paid,
    [...pieces].map(([line_item_id, count]) => ({
      line_item_id,
      pieces: count,
      before: of.get(line_item_id)?.settled ?? 0,
    })),
    back &&
      part.lines.every(
        ({ line_item_id, quantity }) =>
          (of.get(line_item_id)?.back ?? 0) + (pieces.get(line_item_id) ?? 0) === quantity,
      ),
  );
}

/**
 * What the way back cost, as far as the policy lets it count. What the buyer bears and the seller paid is taken from what goes back,
 * so it is less than that; where nothing goes back there is nothing to settle it with.
 */
function postageOf(
  postage: number | null,
  { paid, part, rules }: ReturnGround,
  borneBy: "buyer" | "seller",
  given: bigint,
): bigint {
  if (!postage) return 0n;
  const units = inSmallestUnits(decimal(postage), paid.decimals);
  const [rule] = rules.values();
  const limit = inSmallestUnits(decimal(rule?.postage_limits[part.currency_code] ?? 0), paid.decimals) ?? 0n;
  const most = borneBy === "buyer" && given - 1n < limit ? given - 1n : limit;
  if (units === null || units > most || given === 0n) throw refusal("return_postage_wrong");
  return units;
}

/** An amount that somebody names, in whole smallest units between two others. */
export function amountOf(amount: number, { paid }: ReturnGround, least: bigint, most: bigint): bigint {
  const units = inSmallestUnits(decimal(amount), paid.decimals);
  if (units === null || units < least || units > most) throw refusal("return_amount_wrong");
  return units;
}
