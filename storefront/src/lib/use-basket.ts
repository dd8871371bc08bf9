"use client";

import useSWR from "swr";
import { type Basket, readBasket } from "./cart";

/** The basket as the server sees it, shared by the basket page and the checkout. */
export function useBasket() {
  return useSWR<Basket | null, Error>("basket", readBasket, {
    shouldRetryOnError: false,
    revalidateOnReconnect: true,
  });
}
