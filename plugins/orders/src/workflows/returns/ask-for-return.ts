import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { ReturnReason } from "../../contract/return-states";
import { amountFor } from "../../domain/return-amounts";
import { inDays, mayReturn, postagePaidBy } from "../../domain/returns";
import type { Claim } from "../../modules/order-return/claims";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import { majorUnit } from "../order-money";
import { refusal } from "../refusal";
import { tellOf } from "../tidings/tell-of";
import { readReturnGrounds } from "./return-ground";

interface AskForReturnInput {
  order_id: string;
  part_id: string;
  key: string;
  reason: ReturnReason;
  words: string;
  items: { line_item_id: string; quantity: number }[];
  now: Date;
}

/**
 * A buyer asks to send something back. Who asks twice with one key has asked once; two who ask at once for the last piece are
 * heard one after the other.
 */
export async function askForReturn(
  container: MedusaContainer,
  { order_id, part_id, key, reason, words, items, now }: AskForReturnInput,
): Promise<{ id: string; fresh: boolean }> {
  const [ground] = await readReturnGrounds(container, { id: part_id, order_id });
  if (!ground) throw refusal("seller_order_not_found");
  const { part, paid, rules, calendar } = ground;
  const asked = items.filter(({ quantity }) => quantity > 0);
  const [rule] = rules.values();
  if (!rule) throw refusal("return_item_unknown");

  const judge = (claims: Claim[]) => {
    const of = new Map(claims.map((claim) => [claim.line_item_id, claim]));
    const lines = part.lines.map(({ line_item_id, quantity }) => ({
      line_item_id,
      quantity,
      claimed: of.get(line_item_id)?.claimed ?? 0,
      rule: rules.get(line_item_id) ?? rule,
    }));
    const flaw = mayReturn({ ...part, lines }, { reason, items: asked }, calendar, now);
    if (flaw) throw refusal(flaw);
    const piecesOf = (id: string) => asked.find(({ line_item_id }) => line_item_id === id)?.quantity ?? 0;
    return majorUnit(
      amountFor(
        paid,
        asked.map(({ line_item_id, quantity }) => ({
          line_item_id,
          pieces: quantity,
          before: of.get(line_item_id)?.settled ?? 0,
        })),
        lines.every(
          ({ line_item_id, quantity }) =>
            (of.get(line_item_id)?.back ?? 0) + piecesOf(line_item_id) === quantity,
        ),
      ),
      paid.decimals,
    );
  };

  return container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE).ask(
    {
      order_id,
      seller_order_id: part.id,
      seller_id: part.seller_id,
      display_id: part.display_id,
      currency_code: part.currency_code,
      reason,
      words,
      request_key: key,
      postage_by: postagePaidBy(reason),
      requested_at: now,
      answer_by: inDays(now, rule.answer_within_days),
      send_within_days: rule.send_within_days,
      dispute_within_days: rule.dispute_within_days,
      lines: asked,
    },
    judge,
    (id, context) =>
      tellOf(
        container,
        { about: "return", id, seller_order_id: part.id, step: "requested", reason: null },
        context,
      ),
  );
}
