import type { ReturnFacts } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatDateTime, formatMoney, formatNumber } from "@/lib/format";
import { LinePicture } from "@/ui/line-picture";
import { Totals } from "@/ui/totals";

/** All that both sides see of a return: what, why, in which words and photos, and what goes back. */
export function ReturnFactsView({
  facts,
  photoPath,
  heading = 3,
  mine = false,
}: {
  facts: ReturnFacts;
  /** Where the reader's browser asks for a photo of hers, without the photo's id. */
  photoPath: string;
  heading?: 2 | 3;
  /** The reader is the buyer herself. */
  mine?: boolean;
}) {
  const t = useTranslations("returns");
  const locale = useLocale();
  const money = (amount: number) => formatMoney(locale, amount, facts.currency_code);
  const Heading = `h${heading}` as const;
  const photoName = (index: number) => t("photo", { number: formatNumber(locale, index + 1) });
  return (
    <>
      <ul className="grid gap-3">
        {facts.items.map(
          ({ line_item_id, title, variant_title, thumbnail, quantity, settled_quantity, on_sale }) => (
            <li key={line_item_id} className="grid grid-cols-[3.5rem_1fr] items-center gap-x-4">
              <LinePicture address={thumbnail} />
              <p className="grid">
                <span className="font-semibold">
                  {t("item", { title, quantity: formatNumber(locale, quantity) })}
                </span>
                {variant_title && variant_title !== title && <bdi className="text-sm">{variant_title}</bdi>}
                {facts.received_at && settled_quantity < quantity && (
                  <span className="text-sm text-madder-deep">
                    {t("arrived", { count: formatNumber(locale, settled_quantity) })}
                  </span>
                )}
                {typeof on_sale?.done === "number" && (
                  <span className="text-sm text-ink-soft">
                    {on_sale.done > 0
                      ? t("onSale", { count: formatNumber(locale, on_sale.done) })
                      : t("notOnSale")}
                  </span>
                )}
              </p>
            </li>
          ),
        )}
      </ul>
      <p className="text-sm">
        <span className="text-ink-soft">{t("reasonLabel")}: </span>
        <span className="font-semibold">{t(`reasons.${facts.reason}`)}</span>
        <span className="block text-ink-soft">{t(`postage.${facts.postage_by}`)}</span>
      </p>
      <Said label={t(mine ? "words.mine" : "words.buyer")}>{facts.words}</Said>
      {facts.photos.length > 0 && (
        <div>
          <Heading className="mb-1.5 text-sm font-semibold text-walnut">{t("photos")}</Heading>
          <ul className="flex flex-wrap gap-2">
            {facts.photos.map((id, index) => (
              <li key={id}>
                <a
                  href={`${photoPath}/${id}`}
                  target="_blank"
                  rel="noreferrer"
                  className="block overflow-clip rounded-md border border-line hover:border-walnut"
                >
                  <img
                    src={`${photoPath}/${id}`}
                    alt={photoName(index)}
                    width={96}
                    height={96}
                    loading="lazy"
                    className="size-24 object-cover"
                  />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Said label={t("words.refusal")}>{facts.refusal_words}</Said>
      <Said label={t("words.condition")}>{facts.condition}</Said>
      <Said label={t("words.amount")}>{facts.amount_words}</Said>
      <Said label={t("words.dispute")}>{facts.dispute_words}</Said>
      <Said label={t("words.office")}>{facts.office_words}</Said>
      <Totals
        className="border-t border-line pt-3 text-sm"
        rows={[
          { label: t("full"), value: <bdi>{money(facts.full_amount)}</bdi> },
          ...(facts.amount !== null
            ? [{ label: t("amount"), value: <bdi>{money(facts.amount)}</bdi>, sum: true }]
            : []),
          ...(facts.postage !== null
            ? [{ label: t(`postageSum.${facts.postage_by}`), value: <bdi>{money(facts.postage)}</bdi> }]
            : []),
        ]}
      />
      {facts.postage_paid_at && (
        <p className="text-sm font-semibold text-pistachio">
          {t("postagePaid", { date: formatDate(locale, facts.postage_paid_at) })}
        </p>
      )}
      {facts.refunds.map(({ state, amount, at }) => (
        <p key={`${state}-${amount}-${at}`} className="text-sm font-semibold text-pistachio">
          {t(`refund.${state}`, {
            amount: amount === null ? "" : money(amount),
            date: at ? formatDate(locale, at) : "",
          })}
        </p>
      ))}
      {facts.state === "refunded" && facts.amount === 0 && (
        <p className="text-sm font-semibold">{t("nothingBack")}</p>
      )}
      <details className="text-sm">
        <summary className="inline-flex min-h-9 cursor-pointer items-center font-semibold text-madder">
          {t("trail")}
        </summary>
        <ol className="mt-1 grid gap-1.5 border-s-2 border-line ps-4">
          {facts.steps.map(({ verb, by, at }) => (
            <li key={`${verb}-${at}`}>
              <span className="font-semibold">{t(`verbs.${verb}`)}</span> · {t(`actors.${by}`)}
              <span className="block text-xs text-ink-soft">{formatDateTime(locale, at)}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** What somebody said, when she did. */
function Said({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <blockquote className="rounded-md bg-paper-deep px-4 py-2.5 text-sm">
      <span className="block text-xs font-semibold text-walnut">{label}</span>
      <span className="whitespace-pre-line" dir="auto">
        {children}
      </span>
    </blockquote>
  );
}
