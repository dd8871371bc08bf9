"use client";

import { useEffect } from "react";
import useSWR from "swr";
import { type Basket, readBasket } from "./cart";
import { notSelling } from "./selling";

/** The basket as the server sees it, shared by the basket page and the checkout. */
export function useBasket() {
  const swr = useSWR<Basket | null, Error>("basket", readBasket, { shouldRetryOnError: false });
  const { mutate } = swr;
  // Another region means other prices and another currency: the cart follows the visitor.
  useEffect(() => {
    const follow = () => void mutate();
    window.addEventListener("dastranj:region", follow);
    return () => window.removeEventListener("dastranj:region", follow);
  }, [mutate]);
  return swr;
}

/** Handles of the basket's sellers who stopped selling meanwhile. */
export function useNotSelling(basket: Basket | null | undefined) {
  const handles = basket?.parcels.map(({ seller }) => seller.handle) ?? [];
  const key = handles.length > 0 ? ["not-selling", ...handles] : null;
  return useSWR<string[], Error>(key, () => notSelling(handles), { shouldRetryOnError: false });
}
