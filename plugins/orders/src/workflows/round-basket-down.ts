import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  createCartCreditLinesWorkflow,
  deleteCartCreditLinesWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { ROUNDING_REFERENCE } from "../contract/names";
import { roundingOff } from "../domain/rounding";
import { decimal } from "./decimal";
import { refusal } from "./refusal";
import { decimalsOf, sellersOfOptions, sellersOfProducts } from "./sellers-of";

/** What has to change so that the cart's total is whole. */
interface RoundingChange {
  cart_id: string;
  changed: boolean;
  remove: string[];
  add: { cart_id: string; amount: number; reference: string; reference_id: string; metadata: null }[];
}

const decideRoundingStep = createStep(
  "decide-rounding",
  async ({ cart_id }: { cart_id: string }, { container }) =>
    new StepResponse(await decideRounding(container, cart_id)),
);

/**
 * Makes a cart's total whole in its currency's smallest unit: the fraction that percentages left is taken off by a
 * credit line. Run before a payment is begun, since nothing in Medusa rounds; running it again changes nothing more.
 */
export const roundBasketDownWorkflow = createWorkflow("round-basket-down", (input: { cart_id: string }) => {
  const decided = decideRoundingStep(input);
  when({ decided }, ({ decided }) => decided.remove.length > 0).then(() =>
    deleteCartCreditLinesWorkflow.runAsStep({ input: { id: decided.remove } }),
  );
  when({ decided }, ({ decided }) => decided.add.length > 0).then(() =>
    createCartCreditLinesWorkflow.runAsStep({ input: decided.add }),
  );
  when({ decided }, ({ decided }) => decided.changed).then(() =>
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
  );
  return new WorkflowResponse(decided);
});

async function decideRounding(container: MedusaContainer, cart_id: string): Promise<RoundingChange> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "currency_code",
      "total",
      "raw_total",
      "credit_lines.*",
      "items.*",
      "items.total",
      "shipping_methods.*",
      "shipping_methods.total",
      "payment_collection.id",
    ],
    filters: { id: cart_id },
  });
  const [cart] = data;
  if (!cart) throw refusal("cart_not_found");
  const stands: { id: string; amount: number; reference: string | null }[] = cart.credit_lines ?? [];
  const rounding = stands.filter(({ reference }) => reference === ROUNDING_REFERENCE);
  const now = rounding.reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0));
  const unrounded = MathBN.add(cart.raw_total ?? cart.total, now);
  const off = roundingOff(
    decimal(unrounded),
    await partsOf(container, cart as unknown as ChargedBasket),
    await decimalsOf(container, cart.currency_code),
  );
  const stays = Boolean(cart.completed_at) || MathBN.eq(off ?? 0, now);
  return {
    cart_id,
    changed: !stays && Boolean(cart.payment_collection),
    remove: stays ? [] : rounding.map(({ id }) => id),
    add:
      stays || off === null
        ? []
        : [
            {
              cart_id,
              amount: exact(off),
              reference: ROUNDING_REFERENCE,
              reference_id: cart_id,
              metadata: null,
            },
          ],
  };
}

interface Charge {
  total: BigNumberInput;
  raw_total?: BigNumberInput;
}

interface ChargedBasket {
  items?: (Charge & { product_id: string | null })[];
  shipping_methods?: (Charge & { shipping_option_id: string | null })[];
}

/** What each seller's goods and shipping come to. */
async function partsOf(container: MedusaContainer, cart: ChargedBasket): Promise<string[]> {
  const { items = [], shipping_methods: methods = [] } = cart;
  const [ofProduct, ofOption] = await Promise.all([
    sellersOfProducts(
      container,
      items.map(({ product_id }) => product_id ?? ""),
    ),
    sellersOfOptions(
      container,
      methods.map(({ shipping_option_id }) => shipping_option_id ?? ""),
    ),
  ]);
  const parts = new Map<string | undefined, BigNumberInput>();
  const add = (seller: string | undefined, { raw_total, total }: Charge) =>
    parts.set(seller, MathBN.add(parts.get(seller) ?? 0, raw_total ?? total));
  for (const item of items) add(ofProduct.get(item.product_id ?? ""), item);
  for (const method of methods) add(ofOption.get(method.shipping_option_id ?? ""), method);
  return [...parts.values()].map(decimal);
}

/** The column takes exact decimals; only its type knows nothing but numbers. */
function exact(amount: string): number {
  return amount as unknown as number;
}
