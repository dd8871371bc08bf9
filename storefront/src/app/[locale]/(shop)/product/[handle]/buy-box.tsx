"use client";

import type { StorePromiseAnswer } from "@dastranj/listings/contract";
import { useCallback } from "react";
import { addToBasket } from "@/features/basket/basket-store";
import { BuyPanel, type BuyWords } from "@/features/catalogue/buy-panel";
import type { Product } from "@/features/catalogue/product";
import type { Locale } from "@/i18n/locales";
import { callStore } from "@/lib/client";
import { tell } from "@/lib/counting";

interface StockAnswer {
  product: {
    variants: {
      id: string;
      inventory_quantity?: number | null;
      manage_inventory?: boolean;
      allow_backorder?: boolean;
    }[];
  };
}

const FIELDS = "variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity";

/** Where the catalogue meets the basket: what is chosen on the page is put into the visitor's cart. */
export function BuyBox({
  product,
  locale,
  words,
}: {
  product: Pick<Product, "id" | "handle" | "options" | "variants">;
  locale: Locale;
  words: BuyWords;
}) {
  const { id, handle } = product;
  const readStock = useCallback(
    async (signal: AbortSignal) => {
      const answer = await callStore<StockAnswer>(`products/${id}?fields=${FIELDS}`, { signal });
      const known = answer.product.variants.map((variant) => {
        const endless = variant.manage_inventory === false || variant.allow_backorder;
        return [variant.id, endless ? Number.POSITIVE_INFINITY : (variant.inventory_quantity ?? 0)] as const;
      });
      return Object.fromEntries(known);
    },
    [id],
  );
  const readPromise = useCallback(
    async (variantId: string, quantity: number, signal: AbortSignal) => {
      const query = new URLSearchParams({ variant_id: variantId, quantity: String(quantity) });
      const path = `listings/${handle}/promise?${query}`;
      return (await callStore<StorePromiseAnswer>(path, { signal })).promise;
    },
    [handle],
  );
  return (
    <BuyPanel
      product={product}
      locale={locale}
      words={words}
      addToBasket={async (variant, quantity) => {
        await addToBasket(variant, quantity);
        tell({ kind: "basket_add", handle });
      }}
      readStock={readStock}
      readPromise={readPromise}
    />
  );
}
