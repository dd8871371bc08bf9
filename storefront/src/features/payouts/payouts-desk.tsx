import type { SellerPayoutsAnswer } from "@dastranj/payouts/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatNearDay, majorOf } from "@/lib/format";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Price } from "@/ui/price";
import { AskButton } from "./ask-button";
import { TermsForm } from "./terms-form";
import { WayCard } from "./way-card";

/** A seller's money: what is hers, when it comes and why not, what has come, and how she is paid. */
export function PayoutsDesk({
  answer,
  owner,
  from,
}: {
  answer: SellerPayoutsAnswer;
  owner: boolean;
  /** From where at Stripe she has come. */
  from?: "back" | "again";
}) {
  return (
    <div className="grid gap-5">
      <Balance {...answer} />
      <Others {...answer} />
      {answer.way.stripe && (
        <WayCard chosen={answer.way.chosen} stripe={answer.way.stripe} owner={owner} from={from} />
      )}
      <History {...answer} />
      {owner && <TermsForm terms={answer.terms} />}
    </div>
  );
}

/** What she has in other currencies, and why it is not paid. */
function Others({ others }: SellerPayoutsAnswer) {
  const t = useTranslations("payouts");
  if (others.length === 0) return null;
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("others")}</h2>
      {others.map(({ currency_code, balance, why_not }) => (
        <div key={currency_code} className="grid gap-3">
          <Amounts balance={balance} currency={currency_code} />
          {why_not && (
            <Notice
              tone={QUIET.has(why_not) ? "info" : "warn"}
              announced={false}
              title={t(`whyNot.${why_not}`)}
            />
          )}
        </div>
      ))}
    </Card>
  );
}

function Amounts({ balance, currency }: { balance: SellerPayoutsAnswer["balance"]; currency: string }) {
  const t = useTranslations("payouts");
  const rows = (["available", "pending", "on_the_way", "owed"] as const).filter(
    (kind) => kind !== "owed" || balance.owed !== "0",
  );
  return (
    <dl className="grid grid-cols-2 gap-4">
      {rows.map((kind) => (
        <div key={kind}>
          <dt className="text-sm text-ink-soft">{t(`balance.${kind}`)}</dt>
          <dd className="text-lg font-bold">
            <Amount amount={balance[kind]} currency={currency} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Balance({ balance, currency_code, next_day, why_not, may_ask, terms }: SellerPayoutsAnswer) {
  const t = useTranslations("payouts");
  const locale = useLocale();
  const next = next_day === null ? t("onRequest") : t("next", { day: formatNearDay(locale, next_day) });
  return (
    <Card className="grid gap-4">
      <Amounts balance={balance} currency={currency_code} />
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

function History({ payouts }: SellerPayoutsAnswer) {
  const t = useTranslations("payouts");
  const locale = useLocale();
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">{t("history")}</h2>
      {payouts.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <ul className="grid divide-y divide-line">
          {payouts.map(({ id, amount, currency_code, way, state, reason, sheba_masked, at }) => (
            <li key={id} className="grid gap-1 py-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <span className="font-bold">
                  <Amount amount={amount} currency={currency_code} />
                </span>
                <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
              </div>
              <p className="text-sm text-ink-soft">
                {formatDateTime(locale, at)}
                {way === "stripe_connect" && ` · ${t("byStripe")}`}
                {sheba_masked && (
                  <>
                    {" · "}
                    <bdi dir="ltr">{sheba_masked}</bdi>
                  </>
                )}
              </p>
              {reason && (
                <p className="text-sm">
                  {way === "bank_file" ? t("bankSays", { reason }) : stripeSays(t, reason)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Why it did not go, by Stripe's code for it. */
function stripeSays(t: ReturnType<typeof useTranslations<"payouts">>, reason: string): string {
  const code = reason.replace(/^stripe:/, "");
  if (code === "balance_insufficient") return t("stripeSays.balance");
  return code === "reversed" ? t("stripeSays.reversed") : t("stripeSays.refused", { code });
}

function Amount({ amount, currency }: { amount: string; currency: string }) {
  const locale = useLocale();
  // Whatever Stripe pays in is counted in hundredths.
  const major = majorOf(amount, currency);
  if (currency === "irr" || currency === "eur")
    return <Price locale={locale} amount={major} currency={currency} />;
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase() });
  return <bdi className="whitespace-nowrap">{format.format(major)}</bdi>;
}
