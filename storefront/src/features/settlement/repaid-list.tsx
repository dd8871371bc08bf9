import type { RepaidAdvance } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/format";
import { Amount } from "@/ui/amount";

/** What of her advances a settlement repaid. */
export function RepaidList({ repaid, currency }: { repaid: RepaidAdvance[]; currency: string }) {
  const t = useTranslations("settlement.lines");
  const locale = useLocale();
  return (
    <ul className="grid divide-y divide-line text-sm">
      {repaid.map(({ advance_id, way, given_at, amount }) => (
        <li key={advance_id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <span>{t(`advance.${way}`, { day: formatDate(locale, given_at) })}</span>
          <span className="ms-auto font-semibold">
            <Amount units={`-${amount}`} currency={currency} />
          </span>
        </li>
      ))}
    </ul>
  );
}
