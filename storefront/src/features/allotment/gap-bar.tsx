import type { AllotmentGap, Measure } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatQuantity } from "@/lib/quantities";
import { classNames } from "@/ui/class-names";

const PARTS = [
  { part: "accepted", colour: "bg-pistachio" },
  { part: "outside", colour: "bg-indigo" },
  { part: "open", colour: "bg-saffron" },
  { part: "gap", colour: "bg-madder" },
] as const;

/** What of an order is had, asked for and missing, as one bar and in figures. */
export function GapBar({
  gap,
  quantity,
  measure,
}: {
  gap: AllotmentGap;
  quantity: number;
  measure: Measure;
}) {
  const t = useTranslations("allotment.desk.gap");
  const locale = useLocale();
  const shown = PARTS.filter(({ part }) => gap[part] > 0);
  return (
    <div role="status" className="grid gap-3">
      <div aria-hidden className="flex h-4 overflow-hidden rounded-full bg-paper-deep">
        {shown.map(({ part, colour }) => (
          <span key={part} className={colour} style={{ inlineSize: `${(gap[part] / quantity) * 100}%` }} />
        ))}
      </div>
      {gap.missing === 0 && <p className="font-semibold text-pistachio">{t("whole")}</p>}
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {shown.map(({ part, colour }) => (
          <div key={part}>
            <dt className="flex items-center gap-1.5 text-sm text-ink-soft">
              <span aria-hidden className={classNames("size-2.5 rounded-full", colour)} />
              {t(part)}
            </dt>
            <dd className="text-lg font-bold">{formatQuantity(locale, measure, gap[part])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
