"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { localePath } from "@/i18n/locales";
import type { CartLine } from "@/lib/cart";
import { formatMoney } from "@/lib/format";
import type { Region } from "@/lib/region";
import { LinePicture } from "@/ui/line-picture";
import { Link } from "@/ui/link";
import { Price } from "@/ui/price";
import { Stepper } from "@/ui/stepper";
import { MOST_OF_ONE } from "./basket-store";

/** Presses on plus and minus are gathered for as long as a finger needs between two of them. */
const PAUSE_MS = 350;

/** One thing in the basket: what it is, how many, and the way out. The number follows the finger at once. */
export function BasketLine({
  line,
  currency,
  refusal,
  onQuantity,
  onRemove,
}: {
  line: CartLine;
  currency: Region;
  /** Why the last change was not accepted. */
  refusal: string | undefined;
  onQuantity: (quantity: number) => Promise<void>;
  onRemove: () => void;
}) {
  const t = useTranslations("basket");
  const locale = useLocale();
  const [wanted, setWanted] = useState<number>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish starts the pause again
  useEffect(() => {
    if (wanted === undefined) return;
    const timer = setTimeout(() => {
      void onQuantity(wanted).finally(() => setWanted((now) => (now === wanted ? undefined : now)));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);

  const quantity = wanted ?? line.quantity;
  const title = line.product_title;
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-2 py-4 first:pt-0 last:pb-0 sm:grid-cols-[6.5rem_1fr]">
      <LinePicture address={line.thumbnail} />
      <div className="grid content-start gap-1">
        <Link
          href={localePath(locale, `/product/${line.product_handle}`)}
          className="font-semibold hover:text-madder hover:underline"
        >
          {title}
        </Link>
        <p className="text-sm text-ink-soft">
          {line.variant_title && line.variant_title !== title && <span>{line.variant_title} · </span>}
          {t("each", { price: formatMoney(locale, line.unit_price, currency) })}
        </p>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
          <Stepper
            locale={locale}
            value={quantity}
            onChange={setWanted}
            max={MOST_OF_ONE}
            labels={{ group: t("quantity", { title }), less: t("less"), more: t("more") }}
          />
          <button
            type="button"
            aria-label={t("removeNamed", { title })}
            onClick={onRemove}
            className="min-h-11 rounded-md px-2 text-sm text-ink-soft underline underline-offset-4 hover:text-madder-deep"
          >
            {t("remove")}
          </button>
          <Price
            locale={locale}
            amount={line.unit_price * quantity}
            currency={currency}
            className="ms-auto font-bold"
          />
        </div>
        {refusal && (
          <p role="alert" className="text-sm font-semibold text-madder-deep">
            {refusal}
          </p>
        )}
      </div>
    </li>
  );
}
