import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import type { Dashboard } from "./data";
import { shareOf } from "./domain/words";

const STEPS = ["impressions", "views", "basket_adds", "orders"] as const;

/** From the card to the order: each step as wide as its share of the first. What it says is said in words beside it. */
export function Funnel({ funnel }: { funnel: Dashboard["funnel"] }) {
  const t = useTranslations("dashboard.funnel");
  const locale = useLocale();
  const most = Math.max(1, ...STEPS.map((step) => funnel[step]));
  return (
    <ol className="grid gap-3">
      {STEPS.map((step, index) => {
        const before = STEPS[index - 1];
        const value = funnel[step];
        return (
          <li key={step} className="grid gap-1">
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <span className="font-semibold">{t(step)}</span>
              <span className="tabular">
                {before && funnel[before] > 0 && funnel[before] >= value && (
                  <span className="me-3 text-ink-soft">
                    {t("ofThose", { share: shareOf(locale, value, funnel[before]) })}
                  </span>
                )}
                <b>{formatNumber(locale, value)}</b>
              </span>
            </p>
            <svg
              aria-hidden
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="h-4 w-full rounded-sm bg-paper-deep [print-color-adjust:exact] rtl:-scale-x-100"
            >
              <rect
                width={value > 0 ? Math.max(1, (value / most) * 100) : 0}
                height={4}
                className={step === "orders" ? "fill-madder" : "fill-indigo"}
              />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
