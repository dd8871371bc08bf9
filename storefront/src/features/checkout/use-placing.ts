"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { type Cart, letGo } from "@/lib/cart";
import { ApiRefusal } from "@/lib/client";
import { type Buyer, placeOrder, rememberAddress } from "./data";
import type { AddressDraft } from "./domain/address";

/** Places the order once, however often the button is pressed, and goes to the confirmation. */
export function usePlacing(confirmation: (orderId: string) => string) {
  const router = useRouter();
  const under = useRef(false);
  const [placing, setPlacing] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal>();

  async function place(cart: Cart, buyer: Buyer | null | undefined, address: AddressDraft): Promise<void> {
    if (under.current) return;
    under.current = true;
    setPlacing(true);
    setRefusal(undefined);
    try {
      const orderId = await placeOrder(cart.id);
      if (buyer) await rememberAddress(buyer, address).catch(() => undefined);
      // The page stays busy until the confirmation is there: nothing here may be pressed any more.
      router.replace(confirmation(orderId));
      letGo();
    } catch (error) {
      setRefusal(error instanceof ApiRefusal ? error : new ApiRefusal(0, "unknown_error", String(error)));
      setPlacing(false);
      under.current = false;
    }
  }

  return { place, placing, refusal };
}
