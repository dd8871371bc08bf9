"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { localePath } from "@/i18n/locales";
import { cartId, letGo } from "@/lib/cart";
import { ApiRefusal, sentenceOf } from "@/lib/client";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { finishPaid } from "./place-order";

/** Where the buyer comes back to from a gateway: what she paid becomes an order, or she reads what stands in its way. */
export function PaidView() {
  const t = useTranslations("pay");
  const locale = useLocale();
  const router = useRouter();
  const query = useSearchParams();
  // ZarinPal says how it went by Status, Stripe's page by the address it leads to. Whether it is true the backend asks.
  const given = query.get("Status") === "NOK" || query.get("paid") === "0";
  const [state, setState] = useState<"asking" | "failed" | "away" | "nothing">("asking");
  const [sentence, setSentence] = useState<string>();
  const under = useRef(false);

  async function finish(id: string) {
    if (under.current) return;
    under.current = true;
    setState("asking");
    try {
      const order = await finishPaid(id);
      router.replace(`${localePath(locale, `/order/${order}`)}?placed`);
      letGo();
    } catch (error) {
      under.current = false;
      setSentence(sentenceOf(error));
      const passing = error instanceof ApiRefusal && [0, 409, 429, 503].includes(error.status);
      setState(passing ? "away" : "failed");
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when she comes back
  useEffect(() => {
    const id = cartId();
    if (given) setState("failed");
    else if (id) void finish(id);
    else setState("nothing");
  }, []);

  const basket = (
    <ButtonLink href={localePath(locale, "/basket")} kind={state === "away" ? "secondary" : undefined}>
      {t("toBasket")}
    </ButtonLink>
  );
  if (state === "asking")
    return (
      <EmptyState level={1} title={t("asking.title")}>
        <span role="status">{t("asking.text")}</span>
      </EmptyState>
    );
  if (state === "nothing")
    return (
      <EmptyState
        level={1}
        title={t("nothing.title")}
        action={<ButtonLink href={localePath(locale, "/account")}>{t("nothing.action")}</ButtonLink>}
      >
        {t("nothing.text")}
      </EmptyState>
    );
  if (state === "away")
    return (
      <EmptyState
        level={1}
        title={t("away.title")}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button onClick={() => void finish(cartId() ?? "")}>{t("away.again")}</Button>
            {basket}
          </div>
        }
      >
        <span role="alert">{sentence}</span> {t("away.text")}
      </EmptyState>
    );
  return (
    <EmptyState level={1} title={t("failed.title")} action={basket}>
      <span role="alert">{sentence ?? t("failed.text")}</span>
    </EmptyState>
  );
}
