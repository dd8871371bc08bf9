import type { SettlementAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { FoldMark } from "@/ui/fold-mark";
import { PaperLink } from "@/ui/paper-link";
import { Totals } from "@/ui/totals";
import { LinesTable } from "./lines-table";
import { RepaidList } from "./repaid-list";

/** What each member gets, and what it is made of. */
export function SettledMembers({ answer: { order, members } }: { answer: SettlementAnswer }) {
  const t = useTranslations("settlement");
  const locale = useLocale();
  const { currency_code: currency } = order;
  const { measure } = order.goods;
  if (members.length === 0) return <p className="text-ink-soft">{t("members.none")}</p>;
  return (
    <ul className="grid divide-y divide-line">
      {members.map(({ member, share_id, quantity, lines, repaid, earned, due }) => {
        const name = inLanguage(locale, member.name, member.name_en) || member.handle;
        return (
          <li key={member.id}>
            <details className="group">
              <summary className="flex min-h-13 cursor-pointer items-center gap-x-3 py-2">
                <span className="grid">
                  <bdi className="font-semibold">{name}</bdi>
                  <span className="text-sm text-ink-soft">{formatQuantity(locale, measure, quantity)}</span>
                </span>
                <span className="ms-auto text-end font-bold">
                  <Amount units={due} currency={currency} />
                </span>
                <FoldMark />
              </summary>
              <div className="grid gap-3 pb-4 ps-3">
                <LinesTable lines={lines} measure={measure} currency={currency} />
                {repaid.length > 0 && <RepaidList repaid={repaid} currency={currency} />}
                <Totals
                  className="text-sm"
                  rows={[
                    { label: t("earned"), value: <Amount units={earned} currency={currency} /> },
                    { label: t("due"), value: <Amount units={due} currency={currency} />, sum: true },
                  ]}
                />
                {share_id && (
                  <PaperLink
                    href={`/api/seller/cooperative/settlements/${share_id}/sheet.pdf?language=${locale}`}
                    opens={t("opensSheetOf", { name })}
                    className="justify-self-start"
                  >
                    {t("sheetPdf")}
                  </PaperLink>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
