"use client";

import type { CodeSentAnswer, SellerAccountAnswer } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSeller } from "@/lib/client";
import { digitsFor } from "@/lib/contact";
import { formatDateTime } from "@/lib/format";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { Outcome } from "./outcome";
import { useChange } from "./use-change";

type Money = NonNullable<SellerAccountAnswer["money"]>;

/** Where the money goes: masked, who changed it when, and how it is changed. For owners alone. */
export function MoneyCard({ money, hasMobile }: { money: Money; hasMobile: boolean }) {
  const t = useTranslations("team");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { change, busy, refusal, said } = useChange();
  const held = money.payouts_held_until && new Date(money.payouts_held_until) > new Date();
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("money.title")}</h2>
      {money.sheba_masked ? (
        <p className="grid">
          <span className="text-sm text-ink-soft">{t("money.now")}</span>
          <Sheba masked={money.sheba_masked} className="justify-self-start text-lg font-semibold" />
        </p>
      ) : (
        <p className="text-ink-soft">{t("money.none")}</p>
      )}
      {held && (
        <Notice tone="warn" announced={false}>
          {t("money.held", { date: formatDateTime(locale, money.payouts_held_until ?? "") })}
        </Notice>
      )}
      {!hasMobile && <p className="text-sm text-ink-soft">{t("money.needsMobile")}</p>}
      <Outcome said={said} refusal={refusal} />
      {money.may_change && !open && (
        <Button kind="secondary" className="justify-self-start" onClick={() => setOpen(true)}>
          {t("money.change")}
        </Button>
      )}
      {open && (
        <ChangeForm
          busy={busy}
          onAsk={(tell) =>
            change(async () => tell((await callSeller<CodeSentAnswer>("sheba/code", POST)).sent_to))
          }
          onChange={async (body) => {
            const done = await change(
              () => callSeller("sheba", { method: "POST", body }),
              t("money.changed"),
            );
            if (done) setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      {money.changes.length > 0 && (
        <section aria-labelledby="sheba-history" className="grid gap-2 border-t border-line pt-4">
          <h3 id="sheba-history" className="text-sm font-semibold text-walnut">
            {t("money.history")}
          </h3>
          <ul className="grid gap-2 text-sm">
            {money.changes.map(({ at, by, before_masked, after_masked }) => (
              <li key={at} className="flex flex-wrap items-baseline gap-x-3">
                {before_masked ? <Sheba masked={before_masked} /> : <span>{t("money.first")}</span>}
                <span aria-hidden className="rtl:-scale-x-100">
                  →
                </span>
                <Sheba masked={after_masked} />
                <span className="text-ink-soft">
                  {t("money.by", {
                    name: by || t("money.somebody"),
                    date: formatDateTime(locale, at),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}

const POST = { method: "POST", body: {} } as const;

function Sheba({ masked, className }: { masked: string; className?: string }) {
  const locale = useLocale();
  return (
    <bdi dir="ltr" className={`tabular text-start ${className ?? ""}`}>
      {digitsFor(locale, masked)}
    </bdi>
  );
}

function ChangeForm({
  busy,
  onAsk,
  onChange,
  onCancel,
}: {
  busy: boolean;
  onAsk: (tell: (sentTo: string) => void) => void;
  onChange: (body: { sheba: string; code: string }) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("team");
  const locale = useLocale();
  const [sentTo, setSentTo] = useState<string>();
  const [missing, setMissing] = useState<readonly string[]>([]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const told = {
      sheba: String(data.get("sheba") ?? "").trim(),
      code: String(data.get("code") ?? "").trim(),
    };
    const empty = Object.entries(told).flatMap(([name, text]) => (text ? [] : [name]));
    setMissing(empty);
    if (empty[0]) event.currentTarget.querySelector<HTMLElement>(`[name="${empty[0]}"]`)?.focus();
    else onChange(told);
  }

  const fault = (name: string) => missing.includes(name) && t("missing");
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4 border-t border-line pt-4">
      <p className="text-sm text-ink-soft">{t("money.rule")}</p>
      <TextField
        name="sheba"
        latin
        label={t("money.sheba")}
        hint={t("money.shebaHint")}
        error={fault("sheba")}
        required
        autoComplete="off"
        maxLength={60}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="secondary" size="sm" busy={busy} onClick={() => onAsk(setSentTo)}>
          {t("money.sendCode")}
        </Button>
        <p role="status" className="text-sm text-ink-soft">
          {sentTo && t("money.sentTo", { mobile: digitsFor(locale, sentTo) })}
        </p>
      </div>
      <TextField
        name="code"
        latin
        label={t("money.code")}
        hint={t("money.codeHint")}
        error={fault("code")}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        className="max-w-xs"
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton busy={busy}>{t("money.submit")}</SubmitButton>
        <Button kind="quiet" onClick={onCancel}>
          {t("money.cancel")}
        </Button>
      </div>
    </form>
  );
}
