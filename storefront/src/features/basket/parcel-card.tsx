"use client";

import type { CartPromisesAnswer } from "@dastranj/listings/contract";
import type { Parcel } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import type { CartLine } from "@/lib/cart";
import { formatNearDay, formatNumber } from "@/lib/format";
import type { Region } from "@/lib/region";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Price } from "@/ui/price";
import { ReadyLine } from "@/ui/ready-line";
import { BasketLine } from "./basket-line";

/** What one seller will send: her name, and her goods. */
export function ParcelCard({
  parcel,
  lines,
  currency,
  place,
  closed,
  promise,
  refusals,
  onQuantity,
  onRemove,
  onRemoveAll,
}: {
  parcel: Parcel;
  lines: CartLine[];
  currency: Region;
  /** Which parcel of how many. */
  place: { number: number; total: number };
  /** Whether the seller sells nothing at the moment. */
  closed: boolean;
  /** By which day it would be ready, once that is known. */
  promise: CartPromisesAnswer["sellers"][number] | undefined;
  /** Messages by the line they belong to. */
  refusals: Record<string, string>;
  onQuantity: (line: CartLine, quantity: number) => Promise<void>;
  onRemove: (line: CartLine) => void;
  onRemoveAll: (lines: CartLine[]) => void;
}) {
  const t = useTranslations("basket");
  const promised = useTranslations("promise");
  const locale = useLocale();
  const { seller } = parcel;
  const count = (value: number) => formatNumber(locale, value);
  return (
    <Card className="grid gap-4">
      <header className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-3">
        <h2 className="text-lg">
          <Link
            href={localePath(locale, `/booth/${seller.handle}`)}
            className="hover:text-madder hover:underline"
          >
            {inLanguage(locale, seller.name, seller.name_en)}
          </Link>
        </h2>
        <p className="text-sm text-ink-soft">
          {t("fromCounty", { county: inLanguage(locale, seller.county_name, seller.county_name_en) })}
        </p>
        <p className="ms-auto text-sm text-ink-soft">
          {t("parcel", { number: count(place.number), total: count(place.total) })}
        </p>
      </header>
      {closed && (
        <Notice tone="bad">
          <p>{t("notSelling")}</p>
          <Button kind="danger" size="sm" className="mt-2" onClick={() => onRemoveAll(lines)}>
            {t("removeParcel")}
          </Button>
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <BasketLine
            key={line.id}
            line={line}
            currency={currency}
            refusal={refusals[line.id]}
            onQuantity={(quantity) => onQuantity(line, quantity)}
            onRemove={() => onRemove(line)}
          />
        ))}
      </ul>
      {promise && !closed && (
        <ReadyLine tone={promise.day ? "good" : "bad"}>
          {promise.day
            ? promised("parcelReadyBy", { day: formatNearDay(locale, promise.day) })
            : promised("tooFar")}
        </ReadyLine>
      )}
      <p className="flex items-baseline justify-between border-t border-line pt-3 text-sm">
        <span className="text-ink-soft">{t("parcelTotal")}</span>
        <Price
          locale={locale}
          currency={currency}
          amount={lines.reduce((sum, line) => sum + line.unit_price * line.quantity, 0)}
          className="font-semibold"
        />
      </p>
    </Card>
  );
}
