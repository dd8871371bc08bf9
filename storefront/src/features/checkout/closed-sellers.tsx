"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { type Basket, removeLine } from "@/lib/cart";
import { sentenceOf } from "@/lib/client";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** Whose goods stand in the way of the order, and a press that takes them out. */
export function ClosedSellers({
  basket,
  closed,
  onTakenOut,
}: {
  basket: Basket;
  /** Handles of sellers who sell nothing at the moment. */
  closed: string[];
  onTakenOut: () => Promise<unknown>;
}) {
  const t = useTranslations("checkout.closed");
  const locale = useLocale();
  const [busy, setBusy] = useState<string>();
  const [refusal, setRefusal] = useState<string>();

  async function takeOut(handle: string, lines: string[]) {
    setBusy(handle);
    setRefusal(undefined);
    try {
      for (const line of lines) await removeLine(line);
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
    await onTakenOut();
    setBusy(undefined);
  }

  return basket.parcels
    .filter(({ seller }) => closed.includes(seller.handle))
    .map(({ seller, item_ids }) => {
      const name = inLanguage(locale, seller.name, seller.name_en);
      return (
        <Notice key={seller.handle} tone="bad" title={t("title", { seller: name })}>
          <p>{t("text")}</p>
          <Button
            kind="danger"
            size="sm"
            className="mt-2"
            busy={busy === seller.handle}
            onClick={() => takeOut(seller.handle, item_ids)}
          >
            {t("takeOut", { seller: name })}
          </Button>
          {refusal && <p className="mt-2 font-semibold">{refusal}</p>}
        </Notice>
      );
    });
}
