"use client";

import { type Locale, localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Link } from "@/ui/link";
import { useBasketCount } from "./use-basket-count";

/** The way to the basket, in the header of every page, with how much lies in it. */
export function BasketButton({ locale, words }: { locale: Locale; words: { basket: string } }) {
  const count = useBasketCount();
  return (
    <Link
      href={localePath(locale, "/basket")}
      className="inline-flex min-h-11 items-center gap-2 rounded-md px-3 font-semibold text-madder hover:bg-madder-tint"
    >
      {words.basket}
      {count > 0 && (
        <span className="tabular grid h-6 min-w-6 place-items-center rounded-full bg-madder px-1.5 text-xs text-white">
          {formatNumber(locale, count)}
        </span>
      )}
    </Link>
  );
}
