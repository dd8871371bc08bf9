"use client";

import { useState } from "react";
import { type Basket, type CartLine, readBasket, removeLine } from "@/lib/cart";
import { sentenceOf } from "@/lib/client";
import { useBasket } from "@/lib/use-basket";
import { addToBasket, setQuantity } from "./basket-store";

const withLines = (basket: Basket, items: CartLine[]): Basket => ({
  ...basket,
  cart: { ...basket.cart, items },
});

/**
 * Changes to the basket that show at once and are taken back when the server refuses them; what was removed can be put back.
 */
export function useBasketChanges() {
  const { mutate } = useBasket();
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [removed, setRemoved] = useState<CartLine[]>([]);

  /** Runs a change over an optimistic picture of it; afterwards the server's own picture stands. */
  async function change(act: () => Promise<unknown>, picture: (basket: Basket) => Basket): Promise<void> {
    await mutate(
      async () => {
        await act();
        return readBasket();
      },
      {
        optimisticData: (now) => (now ? picture(now) : null),
        rollbackOnError: true,
        revalidate: false,
      },
    );
  }

  async function quantity(line: CartLine, wanted: number): Promise<void> {
    setRefusals(({ [line.id]: _, ...others }) => others);
    try {
      await change(
        () => setQuantity(line.id, wanted),
        (basket) =>
          withLines(
            basket,
            basket.cart.items.map((each) => (each.id === line.id ? { ...each, quantity: wanted } : each)),
          ),
      );
    } catch (error) {
      const message = sentenceOf(error);
      setRefusals((others) => ({ ...others, [line.id]: message }));
    }
  }

  async function take(lines: CartLine[]): Promise<void> {
    const ids = new Set(lines.map(({ id }) => id));
    try {
      await change(
        async () => {
          for (const line of lines) await removeLine(line.id);
        },
        (basket) =>
          withLines(
            basket,
            basket.cart.items.filter(({ id }) => !ids.has(id)),
          ),
      );
      setRemoved(lines);
    } catch (error) {
      const message = sentenceOf(error);
      setRefusals((others) => ({ ...others, ...Object.fromEntries([...ids].map((id) => [id, message])) }));
    }
  }

  async function undo(): Promise<void> {
    const back = removed;
    setRemoved([]);
    for (const line of back) await addToBasket(line.variant_id, line.quantity).catch(() => undefined);
    await mutate();
  }

  return { refusals, removed, quantity, take, undo, settle: () => setRemoved([]) };
}
