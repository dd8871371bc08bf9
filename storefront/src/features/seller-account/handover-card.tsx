"use client";

import type { HandoverAddressesAnswer } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSeller } from "@/lib/client";
import { digitsFor } from "@/lib/contact";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { SelectField, TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { Outcome } from "./outcome";
import { useChange } from "./use-change";

const KINDS = ["hub", "office", "home"] as const;
type Kind = (typeof KINDS)[number];

/** Where buyers fetch their goods: told to nobody else. */
export function HandoverCard({ handover }: { handover: HandoverAddressesAnswer }) {
  const t = useTranslations("team");
  const locale = useLocale();
  const { change, busy, refusal, said } = useChange();
  const [open, setOpen] = useState(false);
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg">{t("handover.title")}</h2>
        <p className="text-sm text-ink-soft">{t("handover.text")}</p>
      </div>
      <Outcome said={said} refusal={refusal} />
      {handover.addresses.length === 0 && <p className="text-ink-soft">{t("handover.empty")}</p>}
      <ul className="grid gap-3 empty:hidden">
        {handover.addresses.map(({ id, kind, place }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1 border-t border-line pt-3">
            <Badge>{t(`handover.kinds.${kind}`)}</Badge>
            {place ? (
              <address className="grid not-italic">
                <span>
                  {[place.city, digitsFor(locale, place.address)].join(locale === "fa" ? "، " : ", ")}
                </span>
                {place.phone && (
                  <bdi dir="ltr" className="text-start text-sm text-ink-soft">
                    {digitsFor(locale, place.phone)}
                  </bdi>
                )}
                {place.hours && <span className="text-sm text-ink-soft">{place.hours}</span>}
              </address>
            ) : (
              <span className="text-sm text-ink-soft">{t("handover.hidden")}</span>
            )}
            {handover.may_change && (
              <Button
                kind="quiet"
                size="sm"
                className="ms-auto"
                disabled={busy}
                aria-label={t("handover.removeNamed", { place: place?.address ?? "" })}
                onClick={() =>
                  change(() => callSeller(`handover-addresses/${id}`, { method: "DELETE" }), t("saved"))
                }
              >
                {t("handover.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {handover.may_change && !open && (
        <Button kind="secondary" className="justify-self-start" onClick={() => setOpen(true)}>
          {t("handover.add")}
        </Button>
      )}
      {open && (
        <PlaceForm
          busy={busy}
          onSave={async (body) => {
            const done = await change(
              () => callSeller("handover-addresses", { method: "POST", body }),
              t("saved"),
            );
            if (done) setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </Card>
  );
}

function PlaceForm({
  busy,
  onSave,
  onCancel,
}: {
  busy: boolean;
  onSave: (place: object) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("team");
  const [kind, setKind] = useState<Kind>("hub");
  const [faults, setFaults] = useState<readonly string[]>([]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const consent = data.get("consent") !== null;
    const found = [
      ...["city", "address"].filter((name) => !text(name)),
      ...(kind === "home" && !consent ? ["consent"] : []),
    ];
    setFaults(found);
    if (found[0]) form.querySelector<HTMLElement>(`[name="${found[0]}"]`)?.focus();
    else
      onSave({
        kind,
        city: text("city"),
        address: text("address"),
        phone: text("phone") || null,
        hours: text("hours") || null,
        consent,
      });
  }

  const fault = (name: string) => faults.includes(name) && t("missing");
  return (
    <form
      method="post"
      noValidate
      onSubmit={submit}
      className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2"
    >
      <SelectField
        name="kind"
        label={t("handover.kind")}
        value={kind}
        onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? "hub")}
        required
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`handover.kinds.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextField name="city" label={t("handover.city")} error={fault("city")} required maxLength={100} />
      <TextField
        name="address"
        label={t("handover.address")}
        error={fault("address")}
        required
        maxLength={300}
        className="sm:col-span-2"
      />
      <TextField
        name="phone"
        type="tel"
        latin
        label={t("handover.phone")}
        optionalWord={t("optional")}
        maxLength={20}
      />
      <TextField
        name="hours"
        label={t("handover.hours")}
        hint={t("handover.hoursHint")}
        optionalWord={t("optional")}
        maxLength={200}
      />
      {kind === "home" && (
        <div className="grid gap-1.5 sm:col-span-2">
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="consent"
              className="size-5"
              aria-invalid={faults.includes("consent") || undefined}
              aria-describedby={faults.includes("consent") ? "consent-error" : undefined}
            />
            <span>{t("handover.consent")}</span>
          </label>
          {faults.includes("consent") && (
            <p id="consent-error" className="text-xs font-semibold text-madder-deep">
              {t("handover.consentMissing")}
            </p>
          )}
        </div>
      )}
      <div className="flex flex-wrap gap-3 sm:col-span-2">
        <SubmitButton busy={busy}>{t("handover.save")}</SubmitButton>
        <Button kind="quiet" onClick={onCancel}>
          {t("handover.cancel")}
        </Button>
      </div>
    </form>
  );
}
