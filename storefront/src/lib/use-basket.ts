"use client";

import useSWR from "swr";
import { type Basket, readBasket } from "./cart";
import { notSelling } from "./selling";
import { useRegion } from "./use-region";

/**
 * The basket as the server sees it, shared by the basket page and the checkout. Another region means other prices in
 * another currency: the cart follows the visitor there.
 */
export function useBasket() {
  const region = useRegion();
  return useSWR<Basket | null, Error>(region && ["basket", region], readBasket, {
    shouldRetryOnError: false,
    keepPreviousData: true,
    // The basket changes elsewhere too, on a product's page: whoever comes back to it reads it anew, however soon.
    dedupingInterval: 0,
  });
}

/** Handles of the basket's sellers who stopped selling meanwhile. */
export function useNotSelling(basket: Basket | null | undefined) {
  const handles = basket?.parcels.map(({ seller }) => seller.handle) ?? [];
  const key = handles.length > 0 ? ["not-selling", ...handles] : null;
  return useSWR<string[], Error>(key, () => notSelling(handles), { shouldRetryOnError: false });
}
