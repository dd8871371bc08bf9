"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { AddressDraft } from "@/lib/address";
import { type Cart, letGo } from "@/lib/cart";
import { ApiRefusal } from "@/lib/client";
import { type Buyer, rememberAddress } from "./data";
import { MANUAL, type PaymentWay } from "./payment-ways";
import { beginAtGateway, placeOrder } from "./place-order";

/** Places the order once, or leads to the gateway where it is paid first, however often the button is pressed, and goes to the confirmation. */
export function usePlacing(confirmation: (orderId: string) => string) {
  const router = useRouter();
  const locale = useLocale();
  const under = useRef(false);
  const [placing, setPlacing] = useState(false);
  const [rush, setRush] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal>();

  // Next keeps a page that was left as it was: the next order starts afresh.
  useEffect(
    () => () => {
      under.current = false;
      setPlacing(false);
      setRush(false);
      setRefusal(undefined);
    },
    [],
  );

  /**
   * Answers whether the order is placed, or the buyer is on her way to a gateway; `saved` is waited for, so that nothing chosen a
   * moment ago is missed.
   */
  async function place(
    cart: Cart,
    buyer: Buyer | null | undefined,
    address: AddressDraft,
    { saved, way }: { saved: () => Promise<unknown>; way: PaymentWay },
  ): Promise<boolean> {
    if (under.current) return true;
    under.current = true;
    setPlacing(true);
    setRefusal(undefined);
    try {
      await saved();
      if (way !== MANUAL) {
        const gateway = await beginAtGateway(cart.id, way, locale);
        if (buyer) await rememberAddress(buyer, address).catch(() => undefined);
        // The page stays busy until the gateway's is there.
        window.location.assign(gateway);
        return true;
      }
      const orderId = await placeOrder(cart.id, () => setRush(true));
      if (buyer) await rememberAddress(buyer, address).catch(() => undefined);
      // The page stays busy until the confirmation is there: nothing here may be pressed any more.
      router.replace(confirmation(orderId));
      letGo();
      return true;
    } catch (error) {
      setRefusal(error instanceof ApiRefusal ? error : new ApiRefusal(0, "unknown_error", String(error)));
      setPlacing(false);
      setRush(false);
      under.current = false;
      return false;
    }
  }

  /** What stood in the way is gone. */
  const forget = () => setRefusal(undefined);

  return { place, placing, rush, refusal, forget };
}
