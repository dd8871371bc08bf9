"use client";

import type {
  CompanyAnswer,
  CompanyPeopleAnswer,
  CompanyPersonAnswer,
} from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { localePath } from "@/i18n/locales";
import { callStore } from "@/lib/client";
import { phoneFor } from "@/lib/contact";
import { formatDate, formatUnits } from "@/lib/format";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Outcome } from "./outcome";
import { PersonForm } from "./person-form";
import { useCompanyChange } from "./use-company-change";

/** Who acts for a company; owners invite, set limits and remove. */
export function PeopleCard({ company, answer }: { company: CompanyAnswer; answer: CompanyPeopleAnswer }) {
  const t = useTranslations("company");
  const locale = useLocale();
  const { change, busy, said, refusal } = useCompanyChange();
  const [editing, setEditing] = useState<string>();
  const [leaving, setLeaving] = useState<CompanyPersonAnswer>();
  const question = useRef<AskFirstHandle>(null);
  useEffect(() => {
    if (leaving) question.current?.ask();
  }, [leaving]);
  const people = `companies/${company.id}/people`;
  const owners = answer.people.filter(({ role, state }) => role === "owner" && state === "active").length;

  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("people.title")}</h2>
      <Outcome said={said} refusal={refusal} />
      <ul className="grid gap-3">
        {answer.people.map((person) => {
          const { id, name, role, you, state } = person;
          const stays = role === "owner" && owners === 1 && state === "active";
          return (
            <li key={id} className="grid gap-3 border-t border-line pt-3">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Person person={person} currency={company.currency_code} />
                <span className="ms-auto flex flex-wrap gap-1">
                  {answer.may_change && (
                    <Button
                      kind="quiet"
                      size="sm"
                      aria-expanded={editing === id}
                      aria-label={t("people.changeNamed", { name })}
                      onClick={() => setEditing(editing === id ? undefined : id)}
                    >
                      {t("people.change")}
                    </Button>
                  )}
                  {(answer.may_change || you) && !stays && (
                    <Button
                      kind="quiet"
                      size="sm"
                      disabled={busy}
                      aria-label={you ? t("people.leave") : t("people.removeNamed", { name })}
                      onClick={() => setLeaving({ ...person })}
                    >
                      {you ? t("people.leave") : t("people.remove")}
                    </Button>
                  )}
                </span>
              </div>
              {editing === id && (
                <PersonForm
                  person={person}
                  currency={company.currency_code}
                  busy={busy}
                  onSave={async (body) => {
                    const done = await change(
                      () => callStore(`${people}/${id}`, { method: "POST", body }),
                      t("saved"),
                    );
                    if (done) setEditing(undefined);
                    return done;
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {answer.may_change && (
        <div className="grid gap-3 border-t border-line pt-4">
          <h3 className="font-semibold">{t("people.invite")}</h3>
          <PersonForm
            currency={company.currency_code}
            busy={busy}
            onSave={(body) => change(() => callStore(people, { method: "POST", body }), t("people.invited"))}
          />
        </div>
      )}
      <AskFirst
        handle={question}
        title={leaving?.you ? t("people.leaveQuestion") : t("people.question", { name: leaving?.name ?? "" })}
        yes={t("yes")}
        no={t("no")}
        onYes={() => {
          if (!leaving) return;
          void change(
            () => callStore(`${people}/${leaving.id}`, { method: "DELETE" }),
            t("people.removed"),
            leaving.you ? localePath(locale, "/account/company") : undefined,
          );
        }}
      >
        {leaving?.you ? undefined : t("people.questionText")}
      </AskFirst>
    </Card>
  );
}

function Person({ person, currency }: { person: CompanyPersonAnswer; currency: string }) {
  const t = useTranslations("company");
  const locale = useLocale();
  const { name, email, mobile, role, you, spending, invited_until } = person;
  const money = (units: string) => formatUnits(locale, units, currency);
  return (
    <span className="grid gap-1">
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{name}</span>
        <Badge tone={role === "owner" ? "info" : "neutral"}>{t(`roles.${role}`)}</Badge>
        {you && <span className="text-sm text-ink-soft">({t("people.you")})</span>}
        {invited_until && (
          <Badge tone="warn">{t("people.waiting", { date: formatDate(locale, invited_until) })}</Badge>
        )}
      </span>
      {(mobile || email) && (
        <bdi dir="ltr" className="text-start text-sm break-all text-ink-soft">
          {mobile ? phoneFor(locale, mobile) : email}
        </bdi>
      )}
      {spending && (
        <span className="text-sm text-ink-soft">
          {spending.monthly_limit === null
            ? t("people.unlimited", { spent: money(spending.spent) })
            : t("people.limited", { spent: money(spending.spent), limit: money(spending.monthly_limit) })}
          {spending.needs_approval && ` · ${t("people.needsApproval")}`}
        </span>
      )}
    </span>
  );
}
