import type { MemberSettlementAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { PaperLink } from "@/ui/paper-link";
import { Totals } from "@/ui/totals";
import { LinesTable } from "./lines-table";
import { RepaidList } from "./repaid-list";

/** A member's sheet of one order: what she brought, what it came to, what was repaid, what is hers. */
export function OwnSheet({ answer: { settlement } }: { answer: MemberSettlementAnswer }) {
  const t = useTranslations("settlement");
  const locale = useLocale();
  const { id, goods, cooperative, currency_code: currency, month } = settlement;
  const quantity = (much: number) => formatQuantity(locale, goods.measure, much);
  const title = inLanguage(locale, goods.title, goods.title_en);
  const file = (format: string) => `/api/seller/settlements/${id}/sheet.${format}?language=${locale}`;
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/seller/settlements")}
          className="inline-flex min-h-11 items-center justify-self-start text-sm text-madder underline underline-offset-4"
        >
          {t("own.back")}
        </Link>
        <h1 className="text-2xl">{t("own.sheet", { goods: title })}</h1>
        <p className="text-sm text-ink-soft">
          <bdi>{inLanguage(locale, cooperative.name, cooperative.name_en)}</bdi>
          {" · "}
          {formatDate(locale, settlement.settled_at)}
          {" · "}
          {t("own.ofOrder", {
            hers: quantity(settlement.quantity),
            delivered: quantity(settlement.delivered),
          })}
        </p>
        <nav aria-label={t("sheets")} className="mt-2 flex flex-wrap gap-2 print:hidden">
          <PaperLink href={file("pdf")} opens={t("opensSheet")}>
            {t("sheetPdf")}
          </PaperLink>
          <ButtonLink kind="secondary" href={file("csv")}>
            {t("sheetCsv")}
          </ButtonLink>
        </nav>
      </header>
      <Card className="grid gap-3">
        <h2 className="text-lg">{t("lines.title")}</h2>
        <LinesTable lines={settlement.lines} measure={goods.measure} currency={currency} />
        {settlement.repaid_advances.length > 0 && (
          <>
            <h2 className="text-lg">{t("lines.repaid")}</h2>
            <RepaidList repaid={settlement.repaid_advances} currency={currency} />
          </>
        )}
        <Totals
          className="tabular"
          rows={[
            { label: t("earned"), value: <Amount units={settlement.earned} currency={currency} /> },
            ...(settlement.repaid === "0"
              ? []
              : [
                  {
                    label: t("repaid"),
                    value: <Amount units={`-${settlement.repaid}`} currency={currency} />,
                  },
                ]),
            { label: t("due"), value: <Amount units={settlement.due} currency={currency} />, sum: true },
          ]}
        />
        <p className="text-sm">
          <Link
            href={localePath(locale, `/seller/statements/${month}`)}
            className="inline-flex min-h-11 items-center text-madder underline underline-offset-4"
          >
            {t("own.statement")}
          </Link>
        </p>
      </Card>
    </div>
  );
}
