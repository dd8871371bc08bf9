import { ORDER_RETURN_MODULE, REVIEW_MODULE, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { OrderReturnModuleService } from "@dastranj/orders/modules/order-return";
import type { ReviewModuleService } from "@dastranj/orders/modules/review";
import type { SellerOrderModuleService } from "@dastranj/orders/modules/seller-order";
import {
  advanceSellerOrderWorkflow,
  answerReviewWorkflow,
  approveReturn,
  askForReturn,
  callOff,
  completeSellerOrder,
  deliverSellerOrderWorkflow,
  disputeReturn,
  rateSellerWorkflow,
  refuseReturn,
  shipSellerOrderWorkflow,
  writeReason,
  writeReviewWorkflow,
} from "@dastranj/orders/workflows";
import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Deed } from "./bought";

const DAY_MS = 86_400_000;
/** A return is asked for once. */
const REQUEST = "demonstration";
/** Where a part stands when something has yet to be done to it. */
const DUE: Record<Deed["verb"], string[]> = {
  accept: ["placed"],
  decline: ["placed"],
  prepare: ["accepted"],
  finish: ["accepted", "in_production"],
  ship: ["accepted", "in_production", "ready"],
  deliver: ["shipped"],
  complete: ["delivered"],
  review: ["delivered"],
  ask_back: ["delivered"],
  approve: ["delivered"],
  refuse: ["delivered"],
  dispute: ["delivered"],
};

interface Part {
  id: string;
  order_id: string;
  seller_id: string;
}

/** Does one deed of a story, unless it was done before or people have carried the part on by themselves. */
export async function deedsOf(container: MedusaContainer, { id, order_id, seller_id }: Part, deed: Deed) {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const part = await service.retrieveSellerOrder(id, { relations: ["lines", "shipments"] });
  if (!DUE[deed.verb].includes(part.status)) return;
  const [member] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerMembers({ seller_id }, { take: 1 });
  const now = new Date(Date.now() - deed.days * DAY_MS);
  const own = { id, seller_id, member_id: member?.id ?? "", now };
  const lineOf = await linesBySku(container, part.lines);
  switch (deed.verb) {
    case "accept":
    case "prepare":
    case "finish":
      await advanceSellerOrderWorkflow(container).run({ input: { ...own, verb: deed.verb } });
      return;
    case "ship": {
      const { tracking, carrier, skus } = deed;
      if (part.shipments.some(({ tracking_number }) => tracking_number === tracking)) return;
      const lines = skus?.flatMap((sku) => lineOf.get(sku) ?? []);
      await shipSellerOrderWorkflow(container).run({
        input: { ...own, tracking_number: tracking, carrier, items: lines ?? null },
      });
      return;
    }
    case "deliver":
      await deliverSellerOrderWorkflow(container).run({
        input: { part: { id, order_id }, by: "buyer", member_id: null, proof: null, now },
      });
      return;
    case "decline":
      await callOff(container, {
        part: { id, seller_id },
        verb: "decline",
        by: "seller",
        member_id: own.member_id,
        reason: writeReason(deed.reason, deed.words),
        now,
      });
      return;
    case "complete":
      await completeSellerOrder(container, id, now);
      return;
    case "review":
      await review(container, { ...own, order_id }, lineOf.get(deed.sku)?.line_item_id ?? "", deed);
      return;
    case "ask_back":
      await askForReturn(container, {
        order_id,
        part_id: id,
        key: REQUEST,
        reason: deed.reason,
        words: deed.words,
        items: [{ line_item_id: lineOf.get(deed.sku)?.line_item_id ?? "", quantity: 1 }],
        now,
      });
      return;
    case "approve":
    case "refuse":
    case "dispute":
      await answerReturn(container, { ...own, order_id }, deed);
  }
}

/** The lines of a part by what was bought. */
async function linesBySku(
  container: MedusaContainer,
  lines: { line_item_id: string; variant_id: string | null; quantity: number }[],
): Promise<Map<string, { line_item_id: string; quantity: number }>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "sku"],
    filters: { id: lines.flatMap(({ variant_id }) => variant_id ?? []) },
  });
  return new Map(
    lines.map(({ line_item_id, variant_id, quantity }) => [
      data.find(({ id }) => id === variant_id)?.sku ?? "",
      { line_item_id, quantity },
    ]),
  );
}

type Own = { id: string; seller_id: string; member_id: string; now: Date };

/** The buyer says what she thinks of it, and the seller answers a day later. */
async function review(
  container: MedusaContainer,
  { id, order_id, seller_id, member_id, now }: Own & { order_id: string },
  line_item_id: string,
  { stars, seller, words, answer }: Extract<Deed, { verb: "review" }>,
): Promise<void> {
  const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE);
  if ((await reviews.listReviews({ line_item_id }, { take: 1 })).length > 0) return;
  const { result } = await writeReviewWorkflow(container).run({
    input: { order_id, line_item_id, stars, words, shown_as: "name", photos: [], now },
  });
  await rateSellerWorkflow(container).run({ input: { order_id, part_id: id, stars: seller, now } });
  await answerReviewWorkflow(container).run({
    input: { id: result, seller_id, member_id, words: answer, now: new Date(now.getTime() + DAY_MS) },
  });
}

/** The seller takes back what was asked for, or does not, and the buyer takes that to the office. */
async function answerReturn(
  container: MedusaContainer,
  { id, order_id, seller_id, member_id, now }: Own & { order_id: string },
  deed: Extract<Deed, { verb: "approve" | "refuse" | "dispute" }>,
): Promise<void> {
  const [asked] = await container
    .resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE)
    .listOrderReturns({ seller_order_id: id, request_key: REQUEST }, { take: 1 });
  if (asked?.state !== (deed.verb === "dispute" ? "refused" : "requested")) return;
  const seller = { id: asked.id, of: { seller_id }, by: "seller" as const, actor_id: member_id, now };
  if (deed.verb === "approve") await approveReturn(container, seller);
  if (deed.verb === "refuse") await refuseReturn(container, seller, deed.words);
  if (deed.verb === "dispute")
    await disputeReturn(
      container,
      { id: asked.id, of: { order_id }, by: "buyer", actor_id: null, now },
      deed.words,
    );
}
