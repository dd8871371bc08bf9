import type { LotAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDateTime, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";

/** One sack's way: whose it is, what of it is still there, and to whom the rest went. */
export function LotView({ lot }: { lot: LotAnswer["lot"] }) {
  const t = useTranslations("dispatches");
  const locale = useLocale();
  const { goods, member, grade } = lot;
  const quantity = (much: number) => formatQuantity(locale, goods.measure, much);
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">
        <bdi dir="ltr" className="tabular">
          {lot.number}
        </bdi>
      </h2>
      <p>
        {inLanguage(locale, goods.title, goods.title_en)}
        {" · "}
        {inLanguage(locale, grade.fa, grade.en)}
        {" · "}
        <bdi className="font-semibold">
          {inLanguage(locale, member.name, member.name_en) || member.handle}
        </bdi>
      </p>
      <p className="text-sm text-ink-soft">
        {t("lots.holds", {
          quantity: quantity(lot.quantity),
          remaining: quantity(lot.remaining),
          moment: formatDateTime(locale, lot.received_at),
        })}
      </p>
      <h3 className="text-base">{t("lots.wentTo")}</h3>
      {lot.went_to.length === 0 ? (
        <p className="text-ink-soft">{t("lots.nowhere")}</p>
      ) : (
        <ul className="grid divide-y divide-line">
          {lot.went_to.map(({ dispatch_id, company, number, quantity: much, sent_at, state }) => (
            <li key={dispatch_id} className="flex flex-wrap justify-between gap-x-3 py-2 text-sm">
              <Link
                href={localePath(
                  locale,
                  `/seller/cooperative/wholesale-orders/${lot.wholesale_order_id}/dispatches`,
                )}
                className="underline underline-offset-4"
              >
                <bdi>{company}</bdi>
                {" · "}
                {t("number", { number: formatNumber(locale, number) })}
              </Link>
              <span>
                {quantity(much)} · {t(`states.${state}`)} · {formatDateTime(locale, sent_at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
