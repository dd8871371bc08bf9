import type { SurplusAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDateTime, formatNumber } from "@/lib/format";
import { Amount } from "@/ui/amount";
import { Card } from "@/ui/card";
import { CountedTabs } from "@/ui/counted-tabs";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Totals } from "@/ui/totals";
import { ShareButton } from "./share-button";

/** A year's surplus: how much it is, whether it can be shared, and what each member has of it by what her goods earned. */
export function SurplusDesk({ answer, owner }: { answer: SurplusAnswer; owner: boolean }) {
  const t = useTranslations("surplus");
  const locale = useLocale();
  const { years, year, currency_code: currency, in_the_way, shared_at } = answer;
  if (years.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  const named = (of: number) => formatNumber(locale, of, { useGrouping: false });
  const many = new Set(years.map(({ currency_code }) => currency_code)).size > 1;
  const can = shared_at === null && in_the_way.length === 0;
  const amount = (units: string) => <Amount units={units} currency={currency} />;
  return (
    <div className="flex flex-col gap-5">
      <CountedTabs
        label={t("years")}
        tabs={years.map((each) => ({
          href: localePath(
            locale,
            `/seller/cooperative/surplus?year=${each.year}&currency=${each.currency_code}`,
          ),
          words: many
            ? `${named(each.year)} · ${t(`currencies.${each.currency_code === "eur" ? "eur" : "irr"}`)}`
            : named(each.year),
          current: each.year === year && each.currency_code === currency,
        }))}
      />
      {shared_at && (
        <Notice tone="good" announced={false}>
          {t("sharedOn", { moment: formatDateTime(locale, shared_at) })}
        </Notice>
      )}
      {!shared_at && in_the_way.length > 0 && (
        <Notice announced={false}>
          <ul className="grid gap-1">
            {in_the_way.map(({ code, amount: lacking }) => (
              <li key={code}>{t.rich(`codes.${code}`, { amount: () => amount(lacking ?? "0") })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {can && !owner && <Notice announced={false}>{t("ownerShares")}</Notice>}
      <Card className="grid gap-4">
        <h2 className="text-lg">{t("ofYear", { year: named(year) })}</h2>
        <Totals
          rows={[
            { label: t("settlements"), value: formatNumber(locale, answer.settlements) },
            { label: t("earned"), value: amount(answer.earned) },
            { label: t("available"), value: amount(answer.available) },
            { label: t("surplus"), value: amount(answer.surplus), sum: true },
          ]}
        />
      </Card>
      {answer.members.length > 0 && (
        <Card className="grid gap-2">
          <h2 className="text-lg">{shared_at ? t("had") : t("get")}</h2>
          <ul className="grid divide-y divide-line">
            {answer.members.map(({ member, earned, share }) => (
              <li key={member.id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
                <span className="grid">
                  <bdi className="font-semibold">
                    {inLanguage(locale, member.name, member.name_en) || member.handle}
                  </bdi>
                  <span className="text-sm text-ink-soft">
                    {t.rich("byEarned", { amount: () => amount(earned) })}
                  </span>
                </span>
                <span className="ms-auto font-bold">{amount(share)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {can && owner && <ShareButton answer={answer} />}
    </div>
  );
}
