"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { localePath } from "@/i18n/locales";
import { cartId } from "@/lib/cart";
import { callStore } from "@/lib/client";
import { whereNext } from "./domain/where-next";

/** What happens once a buyer is signed in: her basket becomes hers, and she goes on to where she was headed. */
export function useEntered(): () => Promise<void> {
  const locale = useLocale();
  const router = useRouter();
  return async () => {
    const cart = cartId();
    // What was put into the basket before belongs to the account from now on; if not, it is still in the basket.
    if (cart) await callStore(`carts/${cart}/customer`, { method: "POST", body: {} }).catch(() => undefined);
    const asked = new URLSearchParams(window.location.search).get("next");
    router.replace(whereNext(asked, localePath(locale, "/account")));
    router.refresh();
  };
}
