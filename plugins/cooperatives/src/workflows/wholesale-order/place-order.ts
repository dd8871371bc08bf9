import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { type AgreedOrder, PLACE_AGREED_ORDER, type PlacedAgreement } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { MEASURES } from "../../contract/measure";
import { QUOTE_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import { quantityWritten } from "../../domain/quote/written";
import type { QuoteModuleService } from "../../modules/quote/service";
import type { WholesaleOrderModuleService, WholesaleOrderRow } from "../../modules/wholesale-order/service";
import { companiesOf, listenersOfCompany } from "../quote/parties";
import { TELL_OF_WHOLESALE } from "./tell-of-wholesale";

/** The job that makes Medusa's order of what was agreed. */
export const PLACE_ORDER = "cooperatives.place_order";

defineJob({
  name: PLACE_ORDER,
  data: z.strictObject({ wholesale_order_id: z.string().max(100) }),
  attempts: 20,
  timeoutMs: 60_000,
  handle: ({ wholesale_order_id }, { container }) => placeOrder(container, wholesale_order_id, new Date()),
});

/** Kinds of refusals that stay so, however often it is tried. */
const FINAL: readonly string[] = [
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_FOUND,
];

/**
 * Makes Medusa's order, the cooperative's part of it and what is to be paid, and writes where they are. What needs no deposit is
 * confirmed at once. Run again after a process died at any point, it goes on; when a guard of checkout refuses the sale, the order is
 * cancelled with the reason, and both sides are told.
 */
export async function placeOrder(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const [row] = await service.listWholesaleOrders({ id }, { take: 1 });
  const order = row as unknown as WholesaleOrderRow | undefined;
  if (order?.state !== "agreed" || order.order_id) return;
  try {
    const placed = await place(container, await agreedOrder(container, order));
    await notePlaced(container, id, placed, now);
  } catch (error) {
    const refused = error as Partial<Refused>;
    if (!refused.code || !FINAL.includes(refused.type ?? "")) throw error;
    await noteRefused(container, id, refused.code, now);
  }
}

/** A refusal as the workflow engine hands it on: no longer an error of its class. */
interface Refused {
  type: string;
  code: string;
}

async function place(container: MedusaContainer, agreed: AgreedOrder): Promise<PlacedAgreement> {
  const { result } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(PLACE_AGREED_ORDER, { input: agreed, throwOnError: true });
  return result as PlacedAgreement;
}

async function notePlaced(
  container: MedusaContainer,
  id: string,
  { display_id, ...placed }: PlacedAgreement,
  now: Date,
): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  await service.moveOrder(id, async (order, context) => {
    if (order.state !== "agreed" || order.order_id) return null;
    const confirmed = BigInt(order.deposit) === 0n;
    await tell(container, id, confirmed ? "confirmed" : "placed", context);
    return {
      ...(confirmed && { state: "confirmed" as const }),
      set: placed,
      deed: { verb: confirmed ? "confirmed" : "placed", actor_id: null, at: now, details: { display_id } },
    };
  });
}

async function noteRefused(container: MedusaContainer, id: string, code: string, now: Date): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  await service.moveOrder(id, async (order, context) => {
    if (order.state !== "agreed" || order.order_id) return null;
    await tell(container, id, "cancelled", context);
    return { state: "cancelled", deed: { verb: "cancelled", actor_id: null, at: now, details: { code } } };
  });
}

async function tell(container: MedusaContainer, id: string, what: string, context: object): Promise<void> {
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(TELL_OF_WHOLESALE, { wholesale_order_id: id, what }, { key: `${id}:${what}` }, context);
}

/** How the goods come to their buyer. */
const WAYS = {
  hub: { fa: "تحویل حضوری در انبار تعاونی", en: "Collected at the cooperative's hub" },
  sent: { fa: "ارسال تجمیعی", en: "Consolidated shipping" },
};

/** What the orders plugin is to place. */
async function agreedOrder(container: MedusaContainer, order: WholesaleOrderRow): Promise<AgreedOrder> {
  const company = (await companiesOf(container, [order.company_id])).get(order.company_id);
  const [buyer] = await listenersOfCompany(container, order);
  const persian = buyer?.language !== "en";
  return {
    reference: order.id,
    agreed_at: new Date(order.agreed_at).toISOString(),
    seller_id: order.cooperative_id,
    member_id: await offeredBy(container, order.quote_id),
    customer_id: order.customer_id,
    locale: persian ? "fa-IR" : "en-US",
    currency_code: order.currency_code,
    ship_to: {
      name: company?.name ?? "",
      company: company?.name ?? "",
      phone: company?.phone ?? null,
      address: company?.address ?? "",
      city: company?.city ?? "",
      province: company?.province ?? null,
      postal_code: company?.postal_code ?? null,
      country: company?.country_code ?? "",
    },
    line: lineOf(order, persian ? "fa" : "en"),
    shipping: {
      name: WAYS[order.is_collected ? "hub" : "sent"][persian ? "fa" : "en"],
      amount: order.shipping_total,
      tax_bp: order.tax_shipping_bp,
    },
    total: order.total,
    deposit: order.deposit,
    promised_for: order.deliver_by,
  };
}

/** Whole units at the price of one; what is not whole units, as one lot of all, so that it comes to exactly what was agreed. */
function lineOf(order: WholesaleOrderRow, language: "fa" | "en"): AgreedOrder["line"] {
  const { measure, quantity, variant_id, tax_goods_bp: tax_bp } = order;
  const { per } = MEASURES[measure];
  if (quantity % per === 0)
    return { variant_id, tax_bp, quantity: quantity / per, unit_price: order.unit_price };
  const written_quantity = quantityWritten(measure, quantity, language);
  return { variant_id, tax_bp, quantity: 1, unit_price: order.goods_total, written_quantity };
}

/** The cooperative's member who offered or accepted it, in whose name its part is accepted. */
async function offeredBy(container: MedusaContainer, quote_id: string | null): Promise<string | null> {
  if (!quote_id) return null;
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const events = await service.listQuoteEvents(
    { quote_id, by: "cooperative", verb: ["offer", "accept"] },
    { take: 1, order: { at: "DESC" } },
  );
  return events[0]?.actor_id ?? null;
}
