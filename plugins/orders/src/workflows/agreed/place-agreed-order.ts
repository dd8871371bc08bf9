import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { convertDraftOrderWorkflow, deleteDraftOrdersWorkflow } from "@medusajs/medusa/core-flows";
import { type AgreedOrder, PLACE_AGREED_ORDER, type PlacedAgreement } from "../../contract/agreed-order";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { askGuards, tellGuardsItIsUndone } from "../ask-guards";
import { changeState } from "../change-state";
import { underOrderLock } from "../order-lock";
import { placeSellerOrders } from "../place-seller-orders";
import { askToPay } from "./ask-to-pay";
import { draftOrder, type FoundOrder, findAgreed } from "./draft-order";
import { keepAgreedTax } from "./keep-agreed-tax";
import { type AgreedGoods, readAgreedGoods } from "./read-agreed-goods";

/** Who places the same agreement at once is waited for. */
const PATIENCE_SECONDS = 30;
const LEASE_SECONDS = 20;

const placeAgreedOrderStep = createStep(
  "place-agreed-order",
  async (agreed: AgreedOrder, { container }) => new StepResponse(await placeAgreedOrder(container, agreed)),
);

/** Makes an order of what was agreed outside of a basket: see `placeAgreedOrder`. Other plugins run it by its id. */
export const placeAgreedOrderWorkflow = createWorkflow(
  PLACE_AGREED_ORDER,
  (agreed: AgreedOrder) => new WorkflowResponse(placeAgreedOrderStep(agreed)),
);

/**
 * Makes Medusa's order of an agreement, its seller's part, accepted already, and what is to be paid. A process may die between any two
 * steps: placed again it goes on with what it finds, by the agreement's name in the order.
 *
 * @throws the refusal of a checkout guard, and then leaves nothing behind
 */
function placeAgreedOrder(container: MedusaContainer, agreed: AgreedOrder): Promise<PlacedAgreement> {
  return container.resolve(Modules.LOCKING).execute(
    `agreed-order:${agreed.reference}`,
    async () => {
      const goods = await readAgreedGoods(container, agreed);
      const found = await findAgreed(container, agreed);
      const order =
        found?.is_draft_order === false ? found : await makeOrder(container, agreed, goods, found);
      return underOrderLock(container, order.id, () => completeOrder(container, agreed, goods, order));
    },
    { timeout: PATIENCE_SECONDS, expire: LEASE_SECONDS },
  );
}

async function makeOrder(
  container: MedusaContainer,
  agreed: AgreedOrder,
  goods: AgreedGoods,
  found: FoundOrder | undefined,
): Promise<FoundOrder> {
  try {
    await askGuards(container, basketOf(agreed, goods));
  } catch (refused) {
    if (found && refused instanceof MedusaError)
      await deleteDraftOrdersWorkflow(container).run({ input: { order_ids: [found.id] } });
    throw refused;
  }
  const draft = found ?? (await draftOrder(container, agreed, goods));
  await convertDraftOrderWorkflow(container).run({ input: { id: draft.id } });
  return draft;
}

/** What stands already is left as it is. */
async function completeOrder(
  container: MedusaContainer,
  agreed: AgreedOrder,
  { product_id, decimals }: AgreedGoods,
  order: FoundOrder,
): Promise<PlacedAgreement> {
  const { line, promised_for, reference, member_id } = agreed;
  await keepAgreedTax(container, agreed, { order_id: order.id, decimals });
  await placeSellerOrders(container, order.id, [{ product_id, variant_id: line.variant_id, promised_for }]);
  // From here on the part counts by itself.
  await tellGuardsItIsUndone(container, reference);
  const [part] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: order.id }, { select: ["id", "status"], take: 1 });
  if (!part) throw new Error(`The order ${order.id} has no part.`);
  if (part.status === "placed")
    await changeState(container, { id: part.id, verb: "accept", by: "seller", member_id, now: new Date() });
  const collections = await askToPay(container, agreed, { order_id: order.id, decimals });
  return { order_id: order.id, display_id: order.display_id, seller_order_id: part.id, ...collections };
}

function basketOf(agreed: AgreedOrder, { product_id, decimals, line_total }: AgreedGoods) {
  const { reference, currency_code, ship_to, seller_id, line } = agreed;
  return {
    cart_id: reference,
    currency_code,
    decimals,
    trade: "wholesale" as const,
    ship_to: { country: ship_to.country, province: ship_to.province, city: ship_to.city },
    items: [
      {
        line_item_id: reference,
        product_id,
        variant_id: line.variant_id,
        quantity: line.quantity,
        seller_id,
        total: line_total,
      },
    ],
  };
}
