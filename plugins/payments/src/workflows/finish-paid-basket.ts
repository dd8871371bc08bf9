import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { STRIPE_PROVIDER } from "../contract/names";
import type { Handled } from "./handled";

/** Refusals that are of the moment: the same basket may pass a little later. */
const PASSING = new Set([
  "unavailable",
  "conflict",
  "too_many_requests",
  "database_error",
  "unexpected_state",
]);

/**
 * Makes a basket that its buyer paid for an order, where she did not come back from the gateway herself. When the basket cannot be
 * one any more, what was reserved for it is let go.
 */
export async function finishPaidBasket(container: MedusaContainer, session_id: string): Promise<Handled> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const session = await sessionOf(container, session_id);
  // It was given up for another, and the money with it.
  if (!session) return { state: "ignored", note: "no such session" };
  if (session.payment?.id) return { state: "done" };
  const { data: carts } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  });
  const id = carts[0]?.cart_id;
  if (!id) return { state: "ignored", note: "no cart" };
  const { errors } = await completeCartWorkflow(container).run({ input: { id }, throwOnError: false });
  const failure = errors?.[0]?.error as (Error & { type?: string; code?: string }) | undefined;
  if (!failure) {
    // An order that a dead process left without its payment is undone before long; then the basket can be finished.
    if (!(await sessionOf(container, session_id))?.payment?.id)
      throw new Error(`The basket ${id} has an order without its payment.`);
    return { state: "done" };
  }
  if (!MedusaError.isMedusaError(failure) || PASSING.has(failure.type ?? "")) throw failure;
  // At ZarinPal what is not verified goes back by itself.
  if (session.provider_id === STRIPE_PROVIDER)
    await container.resolve(Modules.PAYMENT).deletePaymentSession(session_id);
  return { state: "refused", note: failure.code ?? failure.type };
}

async function sessionOf(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["id", "provider_id", "payment_collection_id", "payment.id"],
    filters: { id },
  });
  return data[0];
}
