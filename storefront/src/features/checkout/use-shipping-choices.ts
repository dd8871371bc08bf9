"use client";

import type { Parcel } from "@dastranj/orders/contract";
import { useRef, useState } from "react";
import type { Basket } from "@/lib/cart";
import { useBasket } from "@/lib/use-basket";
import { chooseShipping } from "./data";

/**
 * The buyer's choices, parcel by parcel. A choice stands on the page at once and is saved behind it, one after another;
 * whoever needs them saved waits for `saved`.
 */
export function useShippingChoices({ cart, parcels }: Basket) {
  const { mutate } = useBasket();
  const [wanted, setWanted] = useState<Record<string, string>>({});
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  const chosen: Parcel[] = parcels.map((parcel) => {
    const choice = wanted[parcel.seller.handle];
    // A choice that an address made impossible is none.
    const open = parcel.shipping_options.some(({ id }) => id === choice);
    return open && choice ? { ...parcel, chosen_option_id: choice } : parcel;
  });

  async function choose({ seller }: Parcel, optionId: string): Promise<void> {
    setWanted((others) => ({ ...others, [seller.handle]: optionId }));
    waiting.current += 1;
    const saving = queue.current.then(() => chooseShipping(cart.id, optionId));
    queue.current = saving.catch(() => undefined);
    try {
      await saving;
    } catch (error) {
      setWanted(({ [seller.handle]: _, ...others }) => others);
      throw error;
    } finally {
      waiting.current -= 1;
      // The sums are asked for once, when the last choice is saved.
      if (waiting.current === 0) queue.current = queue.current.then(() => mutate()).catch(() => undefined);
    }
  }

  return { chosen, choose, saved: () => queue.current };
}
