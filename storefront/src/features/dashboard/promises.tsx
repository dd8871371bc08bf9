import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import type { Dashboard } from "./data";
import { shareOf } from "./domain/words";

const RADIUS = 42;
const AROUND = 2 * Math.PI * RADIUS;

/** Of what was promised for these days, how much was sent by then: a ring, and the same in words. */
export function Promises({ promises: { kept, late } }: { promises: Dashboard["promises"] }) {
  const t = useTranslations("dashboard.promises");
  const locale = useLocale();
  const all = kept + late;
  if (all === 0) return <p className="text-ink-soft">{t("none")}</p>;
  const share = shareOf(locale, kept, all);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <svg aria-hidden viewBox="0 0 100 100" className="size-32 shrink-0 [print-color-adjust:exact]">
        <circle cx={50} cy={50} r={RADIUS} strokeWidth={12} className="fill-none stroke-madder-tint" />
        <circle
          cx={50}
          cy={50}
          r={RADIUS}
          strokeWidth={12}
          strokeDasharray={`${(kept / all) * AROUND} ${AROUND}`}
          transform="rotate(-90 50 50)"
          className="fill-none stroke-pistachio"
        />
        <text
          x={50}
          y={52}
          textAnchor="middle"
          dominantBaseline="middle"
          className="fill-ink text-[1.35rem] font-extrabold"
        >
          {share}
        </text>
      </svg>
      <p className="grid min-w-40 grow basis-40 gap-1">
        <b>{t("kept", { kept: formatNumber(locale, kept), all: formatNumber(locale, all) })}</b>
        <span className="text-sm text-ink-soft">{late > 0 ? t("late", { count: late }) : t("allKept")}</span>
      </p>
    </div>
  );
}
