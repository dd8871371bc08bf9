import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { answerBy } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";

/** The job by which people hear of a step. */
export const TELL = "orders.tell";

/** What happened to a return, as far as somebody is told. */
export const RETURN_STEPS = ["requested", "approved", "refused", "received", "decided"] as const;

const id = z.string().max(100);

/** What there is to tell. Ids: the job reads what really stands. */
export const Event = z.discriminatedUnion("about", [
  /** An order was placed: its id. */
  z.strictObject({ about: z.literal("order"), id }),
  /** A part still waits for its seller's answer: its id. */
  z.strictObject({ about: z.literal("reminder"), id }),
  /** A part came into another state: id of the line in its history. */
  z.strictObject({ about: z.literal("change"), id }),
  /** A parcel left while others of its part are still to come: id of the shipment. */
  z.strictObject({ about: z.literal("parcel"), id }),
  /** A refund was paid back: its id. */
  z.strictObject({ about: z.literal("refund"), id }),
  /** A return came a step further. */
  z.strictObject({
    about: z.literal("return"),
    id,
    seller_order_id: id,
    step: z.enum(RETURN_STEPS),
    /** Why it was refused. */
    reason: z.string().max(2000).nullable(),
  }),
  /** Somebody reviewed goods of a part. */
  z.strictObject({ about: z.literal("review"), id, seller_order_id: id, stars: z.number().int() }),
]);
export type Event = z.infer<typeof Event>;

/**
 * Has people told of something, once. With the context of a running transaction they are told if, and only if, it commits; and
 * not before whoever holds the order's lock has given it back.
 */
export async function tellOf(container: MedusaContainer, event: Event, context?: Context): Promise<void> {
  const key = "step" in event ? `${event.about}:${event.id}:${event.step}` : `${event.about}:${event.id}`;
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(TELL, event, { key }, context);
}

/** So long before an order expires its seller is reminded. */
const REMINDED_HOURS_BEFORE = 12;
/** A checkout that goes well is over by then. */
const SETTLED_MS = 3000;
const HOUR_MS = 3_600_000;

/** Has buyer and sellers told of a new order, and each seller reminded who has not answered by then. */
export async function tellOfPlaced(
  container: MedusaContainer,
  { order_id, parts, placed_at }: { order_id: string; parts: string[]; placed_at: Date },
  context: Context,
): Promise<void> {
  const { answerWithinHours } = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const reminded = answerBy(placed_at, answerWithinHours - REMINDED_HOURS_BEFORE);
  const soon = new Date(placed_at.getTime() + HOUR_MS);
  await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
    [
      {
        name: TELL,
        data: { about: "order", id: order_id },
        key: `order:${order_id}`,
        runAt: new Date(placed_at.getTime() + SETTLED_MS),
      },
      ...parts.map((id) => ({
        name: TELL,
        data: { about: "reminder", id },
        key: `reminder:${id}`,
        runAt: reminded > soon ? reminded : soon,
      })),
    ],
    context,
  );
}
