"use client";

import { useSyncExternalStore } from "react";
import { countInBasket, subscribe } from "@/lib/cart";

const onServer = () => 0;

/** How many pieces lie in the basket; 0 while the page is the static one. */
export function useBasketCount(): number {
  return useSyncExternalStore(subscribe, countInBasket, onServer);
}
