"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { formatNumber } from "@/lib/format";
import { CONTROL } from "@/ui/field";
import type { OrderAtHand } from "./next-step";

/** How many of each thing that is left go into a parcel; all of it when nothing is changed. */
export function ParcelContents({
  order,
  fault,
}: {
  order: OrderAtHand;
  fault: "none" | "tooMany" | undefined;
}) {
  const t = useTranslations("desk.parcel");
  const locale = useLocale();
  const id = useId();
  return (
    <fieldset className="grid gap-3 rounded-md border border-line px-4 py-3 sm:col-span-2">
      <legend className="px-1 text-sm font-semibold text-walnut">{t("hint")}</legend>
      {order.left.map(({ line_item_id, quantity }) => {
        const item = order.items.find((line) => line.line_item_id === line_item_id);
        const field = `${id}-${line_item_id}`;
        return (
          <div key={line_item_id} className="grid grid-cols-[1fr_5rem_auto] items-center gap-3">
            <label htmlFor={field}>
              {item?.title}
              {item?.variant_title && item.variant_title !== item.title && (
                <span className="text-sm text-ink-soft"> · {item.variant_title}</span>
              )}
            </label>
            <input
              id={field}
              name={`quantity ${line_item_id}`}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={formatNumber(locale, quantity, { useGrouping: false })}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? `${id}-fault` : undefined}
              className={`${CONTROL} tabular text-center`}
            />
            <span className="text-sm text-ink-soft">
              {t("ofLeft", { left: formatNumber(locale, quantity) })}
            </span>
          </div>
        );
      })}
      {fault && (
        <p id={`${id}-fault`} role="alert" className="text-xs font-semibold text-madder-deep">
          {t(fault)}
        </p>
      )}
    </fieldset>
  );
}
