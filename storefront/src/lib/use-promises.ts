"use client";

import type { CartPromisesAnswer } from "@dastranj/listings/contract";
import useSWR from "swr";
import type { Basket } from "./cart";
import { callStore } from "./client";

/**
 * By which day the basket's goods would be ready, asked anew when what lies in it changes. What is answered counts as shown to
 * the buyer: wherever this is used, it has to be seen.
 */
export function usePromises(basket: Basket | null | undefined) {
  const cart = basket?.cart;
  const lines = cart?.items.map(({ id, quantity }) => `${id} ${quantity}`).sort();
  const key = cart && lines?.length ? ["promises", cart.id, ...lines] : null;
  return useSWR<CartPromisesAnswer, Error>(
    key,
    () => callStore<CartPromisesAnswer>(`carts/${cart?.id}/promises`, { method: "POST", body: {} }),
    { shouldRetryOnError: false, keepPreviousData: true },
  );
}
