import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { factsOfPart } from "./part-facts";
import { tellBuyer, tellSellers } from "./send";
import { Event, TELL } from "./tell-of";
import { tellOfChange, tellOfParcel } from "./tell-of-change";
import { tellOfOrder, tellOfWaiting } from "./tell-of-order";
import {
  refundPaidBack,
  returnApproved,
  returnDecided,
  returnReceived,
  returnRefused,
} from "./words-to-buyers";
import { returnJudged, returnRequested, reviewReceived } from "./words-to-sellers";

/** A checkout that a process left half made is undone or whole within minutes; a mail server is waited for by its own job. */
const ATTEMPTS = 12;

defineJob({
  name: TELL,
  data: Event,
  concurrency: 4,
  attempts: ATTEMPTS,
  backoff: { firstMs: 1000, mostMs: 60_000 },
  handle: (event, { container }) => tell(container, event, new Date()),
});

/**
 * Tells people of an event, as far as it still stands: what is told is read here, and each message's key names the event, so
 * that it is sent once however often this runs.
 */
export async function tell(container: MedusaContainer, event: Event, now: Date): Promise<void> {
  switch (event.about) {
    case "order":
      return tellOfOrder(container, event.id, now);
    case "reminder":
      return tellOfWaiting(container, event.id, now);
    case "change":
      return tellOfChange(container, event.id, now);
    case "parcel":
      return tellOfParcel(container, event.id, now);
    case "refund":
      return tellOfRefund(container, event.id, now);
    case "return":
      return tellOfReturn(container, event, now);
    case "review":
      return tellOfReview(container, event, now);
  }
}

async function tellOfRefund(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [refund] = await service.listSellerOrderRefunds({ id }, { take: 1 });
  const facts = refund?.state === "paid_back" && (await factsOfPart(container, refund.seller_order_id));
  if (!facts) return;
  const { order, booth } = facts;
  await tellBuyer(container, order, {
    event: `refund:${id}`,
    topic: "money",
    message: refundPaidBack,
    data: {
      booth: booth.name,
      booth_en: booth.name_en,
      amount: Number(refund.amount),
      currency_code: refund.currency_code,
    },
    now,
  });
}

type Of<About> = Extract<Event, { about: About }>;

async function tellOfReturn(container: MedusaContainer, event: Of<"return">, now: Date): Promise<void> {
  const facts = await factsOfPart(container, event.seller_order_id);
  if (!facts) return;
  const { step, reason } = event;
  const named = `return:${event.id}:${step}`;
  if (step === "requested") {
    const to = { event: named, topic: "returns", message: returnRequested, data: {}, now } as const;
    return tellSellers(container, facts, to);
  }
  const { order, booth } = facts;
  const to = {
    event: named,
    topic: "money",
    data: { booth: booth.name, booth_en: booth.name_en, ...(step === "refused" && { reason }) },
    now,
  } as const;
  if (step === "decided") {
    const seller = { event: named, topic: "returns", message: returnJudged, data: {}, now } as const;
    await tellSellers(container, facts, seller);
    return tellBuyer(container, order, { ...to, message: returnDecided });
  }
  if (step === "refused") return tellBuyer(container, order, { ...to, message: returnRefused });
  return tellBuyer(container, order, {
    ...to,
    message: step === "approved" ? returnApproved : returnReceived,
  });
}

async function tellOfReview(
  container: MedusaContainer,
  { id, seller_order_id, stars }: Of<"review">,
  now: Date,
): Promise<void> {
  const facts = await factsOfPart(container, seller_order_id);
  if (!facts) return;
  await tellSellers(container, facts, {
    event: `review:${id}`,
    topic: "reviews",
    message: reviewReceived,
    data: { stars },
    now,
  });
}
