import type { SellerPayoutsAnswer } from "@dastranj/payouts/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatNearDay } from "@/lib/format";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Price } from "@/ui/price";
import { AskButton } from "./ask-button";
import { TermsForm } from "./terms-form";

/** A seller's money: what is hers, when it comes and why not, what has come, and how she is paid. */
export function PayoutsDesk({ answer, owner }: { answer: SellerPayoutsAnswer; owner: boolean }) {
  return (
    <div className="grid gap-5">
      <Balance {...answer} />
      <History {...answer} />
      {owner && <TermsForm terms={answer.terms} />}
    </div>
  );
}

function Balance({ balance, currency_code, next_day, why_not, may_ask, terms }: SellerPayoutsAnswer) {
  const t = useTranslations("payouts");
  const locale = useLocale();
  const rows = (["available", "pending", "on_the_way", "owed"] as const).filter(
    (kind) => kind !== "owed" || balance.owed !== "0",
  );
  const next = next_day === null ? t("onRequest") : t("next", { day: formatNearDay(locale, next_day) });
  return (
    <Card className="grid gap-4">
      <dl className="grid grid-cols-2 gap-4">
        {rows.map((kind) => (
          <div key={kind}>
            <dt className="text-sm text-ink-soft">{t(`balance.${kind}`)}</dt>
            <dd className="text-lg font-bold">
              <Amount amount={balance[kind]} currency={currency_code} />
            </dd>
          </div>
        ))}
      </dl>
      {why_not === null ? (
        <p className="font-semibold">{next}</p>
      ) : (
        <Notice tone={QUIET.has(why_not) ? "info" : "warn"} title={t(`whyNot.${why_not}`)}>
          {terms.held && why_not === "held"
            ? terms.held.until
              ? t("heldUntil", {
                  reason: terms.held.reason,
                  moment: formatDateTime(locale, terms.held.until),
                })
              : t("heldOpen", { reason: terms.held.reason })
            : null}
          {why_not === "no_sheba" || why_not === "last_failed" ? (
            <Link href={localePath(locale, "/seller/account")} className="underline underline-offset-4">
              {t("toAccount")}
            </Link>
          ) : null}
        </Notice>
      )}
      {may_ask && <AskButton />}
    </Card>
  );
}

/** What passes by itself. */
const QUIET = new Set(["open_payout", "below_minimum", "not_due"]);

const TONES: Record<SellerPayoutsAnswer["payouts"][number]["state"], BadgeTone> = {
  in_transit: "info",
  sent: "good",
  failed: "bad",
  returned: "bad",
};

function History({ payouts, currency_code }: SellerPayoutsAnswer) {
  const t = useTranslations("payouts");
  const locale = useLocale();
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">{t("history")}</h2>
      {payouts.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <ul className="grid divide-y divide-line">
          {payouts.map(({ id, amount, state, reason, sheba_masked, at }) => (
            <li key={id} className="grid gap-1 py-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <span className="font-bold">
                  <Amount amount={amount} currency={currency_code} />
                </span>
                <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
              </div>
              <p className="text-sm text-ink-soft">
                {formatDateTime(locale, at)}
                {sheba_masked && (
                  <>
                    {" · "}
                    <bdi dir="ltr">{sheba_masked}</bdi>
                  </>
                )}
              </p>
              {reason && <p className="text-sm">{t("bankSays", { reason })}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Amount({ amount, currency }: { amount: string; currency: string }) {
  return (
    <Price
      locale={useLocale()}
      amount={currency === "eur" ? Number(amount) / 100 : Number(amount)}
      currency={currency === "eur" ? "eur" : "irr"}
    />
  );
}
