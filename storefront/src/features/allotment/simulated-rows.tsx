"use client";

import type { AllotmentSimulationAnswer, AllottedOrder } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatQuantity } from "@/lib/quantities";
import { classNames } from "@/ui/class-names";
import { WhySoMuch } from "./why-so-much";

const COLOURS = { fair: "bg-pistachio", cheapest: "bg-indigo" } as const;

/** Who would get what, by both ways, as bars beside each other. */
export function SimulatedRows({
  order,
  simulation: { rows, count },
}: {
  order: AllottedOrder;
  simulation: AllotmentSimulationAnswer;
}) {
  const t = useTranslations("allotment.desk.simulation");
  const locale = useLocale();
  const largest = Math.max(1, ...rows.flatMap(({ fair, cheapest }) => [fair.quantity, cheapest.quantity]));
  const said = (much: number) => (much ? formatQuantity(locale, order.measure, much) : t("nothing"));
  return (
    <div className="grid gap-2">
      <ul className="grid divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.member.id} className="grid gap-1.5 py-3">
            <p className="flex flex-wrap justify-between gap-2 text-sm">
              <span className="font-semibold">{inLanguage(locale, row.member.name, row.member.name_en)}</span>
              {row.accepted > 0 && (
                <span className="text-ink-soft">{t("keeps", { quantity: said(row.accepted) })}</span>
              )}
            </p>
            {(["fair", "cheapest"] as const).map((strategy) => (
              <div key={strategy} className="grid grid-cols-[5rem_1fr_6.5rem] items-center gap-2 text-xs">
                <span className="text-ink-soft">{t(strategy)}</span>
                <span aria-hidden className="h-2.5 rounded-full bg-paper-deep">
                  <span
                    className={classNames("block h-full rounded-full", COLOURS[strategy])}
                    style={{ inlineSize: `${(row[strategy].quantity / largest) * 100}%` }}
                  />
                </span>
                <span className="text-end font-semibold">{said(row[strategy].quantity)}</span>
              </div>
            ))}
            <p className="text-xs text-ink-soft">
              <WhySoMuch {...row.fair} measure={order.measure} grades={order.grades} />
            </p>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <p className="text-sm text-ink-soft">{t("more", { count: count - rows.length })}</p>
      )}
    </div>
  );
}
