import { type Cart, inTurn } from "@/lib/cart";
import { ApiRefusal, callStore } from "@/lib/client";
import { MANUAL, type PaymentWay } from "./payment-ways";

type Completion =
  | { type: "order"; order: { id: string } }
  | { type: "cart"; error: { message: string; type: string } };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const TRIES = 5;
/** Fewer where the shop itself lets one wait in line before it sends one away. */
const TRIES_IN_A_RUSH = 3;
const LONGEST_WAIT_S = 10;

/**
 * Whether to knock again: the shop is busy with this very basket, or did not hear us. Completing twice is one order. Whoever
 * tried too often is told how long to wait, unless it is no longer than one waits here anyway.
 */
const passing = (error: unknown): error is ApiRefusal =>
  error instanceof ApiRefusal &&
  ([0, 409, 503].includes(error.status) ||
    (error.status === 429 && (error.retryAfter ?? 0) <= LONGEST_WAIT_S));

/** How long to wait before knocking again: what the shop asks for and a little more, lest all come back at once. */
const pause = ({ retryAfter }: ApiRefusal, tried: number): number =>
  retryAfter ? Math.min(retryAfter, LONGEST_WAIT_S) * 1000 * (1 + Math.random() / 2) : 400 * 2 ** tried;

async function complete(cartId: string, onRush: () => void, tried = 1): Promise<string> {
  let answer: Completion;
  try {
    answer = await callStore<Completion>(`carts/${cartId}/complete`, { method: "POST", body: {} });
  } catch (error) {
    if (!passing(error) || tried >= (error.retryAfter ? TRIES_IN_A_RUSH : TRIES)) throw error;
    if (error.retryAfter) onRush();
    await wait(pause(error, tried));
    return complete(cartId, onRush, tried + 1);
  }
  if (answer.type === "order") return answer.order.id;
  throw new ApiRefusal(422, "payment_refused", answer.error.message, answer.error.type);
}

interface Prepared {
  payment_collection: {
    payment_sessions?: { provider_id: string; data?: { redirect_url?: string | null } }[];
  };
}

/** Begins the payment; answers where the buyer pays, when that is not here. */
async function preparePayment(cartId: string, way: PaymentWay, locale?: string): Promise<string | null> {
  const { payment_collection } = await callStore<{ payment_collection: { id: string } }>(
    "payment-collections",
    {
      method: "POST",
      body: { cart_id: cartId },
    },
  );
  const { payment_collection: begun } = await callStore<Prepared>(
    `payment-collections/${payment_collection.id}/payment-sessions`,
    { method: "POST", body: { provider_id: way, ...(locale && { data: { locale } }) } },
  );
  return begun?.payment_sessions?.find(({ provider_id }) => provider_id === way)?.data?.redirect_url ?? null;
}

/** Refusals that say the payment was begun for another basket than the one that now is: begun anew, it fits. */
const STALE_PAYMENT = new Set(["invalid_data", "paid_amount_differs", "total_not_whole"]);

async function payAndComplete(cartId: string, onRush: () => void): Promise<string> {
  try {
    await preparePayment(cartId, MANUAL);
  } catch (error) {
    const { cart } = await callStore<{ cart: Cart }>(`carts/${cartId}`);
    if (!cart.completed_at) throw error;
  }
  return complete(cartId, onRush);
}

/**
 * Places the order and answers its id, after every change to the basket that is still under way. An order whose answer was
 * lost on the way is found again, not made twice. In a rush it comes again when the shop says, and tells so by `onRush`.
 */
export function placeOrder(cartId: string, onRush = () => {}): Promise<string> {
  return inTurn(async () => {
    try {
      return await payAndComplete(cartId, onRush);
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !STALE_PAYMENT.has(error.code)) throw error;
      return payAndComplete(cartId, onRush);
    }
  });
}

/**
 * Begins a payment at a gateway, after every change to the basket that is still under way.
 *
 * @returns where the buyer pays
 */
export function beginAtGateway(cartId: string, way: PaymentWay, locale: string): Promise<string> {
  return inTurn(async () => {
    const address = await preparePayment(cartId, way, locale);
    if (!address) throw new ApiRefusal(503, "gateway_away", "", "unavailable");
    return address;
  });
}

/** Makes a basket that was paid at a gateway an order, and answers its id; who comes back twice has one order. */
export function finishPaid(cartId: string, onRush = () => {}): Promise<string> {
  return inTurn(() => complete(cartId, onRush));
}
