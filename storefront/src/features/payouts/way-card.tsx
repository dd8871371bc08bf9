"use client";

import type { SellerPayoutsAnswer, StripeLinkAnswer } from "@dastranj/payouts/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { localePath } from "@/i18n/locales";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { SelectField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { usePayoutsChange } from "./use-payouts-change";

type Way = SellerPayoutsAnswer["way"];
type AtStripe = NonNullable<Way["stripe"]>;

const TONES: Record<AtStripe["state"], BadgeTone> = {
  not_begun: "neutral",
  incomplete: "warn",
  ready: "good",
  refused: "bad",
};

/** Where Stripe opens accounts that are paid from Europe. */
const COUNTRIES =
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

/** Which way she is paid; how her account at Stripe stands, what is still needed, and where she goes on. */
export function WayCard({
  chosen,
  stripe,
  owner,
  from,
}: {
  chosen: Way["chosen"];
  stripe: AtStripe;
  owner: boolean;
  from?: "back" | "again";
}) {
  const t = useTranslations("payouts.way");
  const locale = useLocale();
  const { send, busy, refusal } = usePayoutsChange();
  useReturned(from, owner, send);
  const currencies = stripe.currencies.map((code) => code.toUpperCase()).join(locale === "fa" ? "، " : ", ");
  const byStripe = chosen === "stripe_connect";
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("title")}</h2>
      <p className="font-semibold">{byStripe ? t("stripe_connect", { currencies }) : t("bank_file")}</p>
      <p className="text-sm text-ink-soft">{t("lead", { currencies })}</p>
      {from === "again" && <Notice tone="warn">{t("again")}</Notice>}
      {from === "back" && <Notice tone="info">{t("back")}</Notice>}
      <Standing {...stripe} />
      {owner && stripe.state !== "refused" && <AccountForm state={stripe.state} />}
      {owner && (
        <div className="flex flex-wrap gap-3">
          {stripe.state !== "not_begun" && (
            <Button kind="quiet" busy={busy} onClick={() => send("payouts/stripe/look", {})}>
              {t("look")}
            </Button>
          )}
          {stripe.state === "ready" && !byStripe && (
            <Button busy={busy} onClick={() => send("payouts/way", { way: "stripe_connect" })}>
              {t("use")}
            </Button>
          )}
          {byStripe && (
            <Button kind="secondary" busy={busy} onClick={() => send("payouts/way", { way: "bank_file" })}>
              {t("leave")}
            </Button>
          )}
        </div>
      )}
      {owner && (stripe.state === "ready" || byStripe) && (
        <p className="text-sm text-ink-soft">{t("hold")}</p>
      )}
      {refusal && <Notice tone="bad">{refusal.message}</Notice>}
    </Card>
  );
}

/** Back from Stripe it is asked at once how the account stands; the webhook may come later. */
function useReturned(
  from: "back" | "again" | undefined,
  owner: boolean,
  send: (path: string, body: object) => Promise<unknown>,
): void {
  const router = useRouter();
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (from !== "back" || !owner || asked) return;
    setAsked(true);
    // The address no longer says it: read again, it is not asked again.
    void send("payouts/stripe/look", {}).then(() => router.replace(localePath(locale, "/seller/payouts")));
  }, [from, owner, asked, send, router, locale]);
}

function Standing({ state, needs }: AtStripe) {
  const t = useTranslations("payouts.way");
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-sm text-ink-soft">{t("state")}</span>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </p>
      {needs.length > 0 && (
        <div className="grid gap-1">
          <h3 className="text-sm font-semibold text-walnut">{t("needs")}</h3>
          <ul className="list-disc ps-5 text-sm">
            {needs.map((need) => (
              <li key={need}>{t(`need.${need}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {state === "incomplete" && needs.length === 0 && <p className="text-sm">{t("waits")}</p>}
      {state === "refused" && (
        <Notice tone="bad" announced={false}>
          {t("refused")}
        </Notice>
      )}
    </div>
  );
}

/** Opens Stripe's page; it is made anew each time. */
function AccountForm({ state }: { state: AtStripe["state"] }) {
  const t = useTranslations("payouts.way");
  const locale = useLocale();
  const { send, busy, refusal } = usePayoutsChange();
  const [missing, setMissing] = useState(false);
  const first = state === "not_begun";
  const names = new Intl.DisplayNames([locale], { type: "region" });

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const country = String(new FormData(form).get("country") ?? "");
    setMissing(first && !country);
    if (first && !country) {
      form.querySelector<HTMLElement>('[name="country"]')?.focus();
      return;
    }
    const answer = await send<StripeLinkAnswer>("payouts/stripe", { locale, ...(first && { country }) });
    if (answer) window.location.assign(answer.url);
  }

  return (
    <form method="post" noValidate onSubmit={open} className="grid gap-3">
      {first && (
        <SelectField
          name="country"
          required
          className="max-w-xs"
          label={t("country")}
          hint={t("countryHint")}
          error={missing && t("countryMissing")}
          defaultValue=""
        >
          <option value="">{t("choose")}</option>
          {COUNTRIES.map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </SelectField>
      )}
      {refusal && <Notice tone="bad">{refusal.message}</Notice>}
      <SubmitButton busy={busy} className="justify-self-start">
        {t(first ? "begin" : "goOn")}
      </SubmitButton>
    </form>
  );
}
