"use client";

import type { AllotmentSimulationAnswer, AllottedOrder } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { formatDateTime, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { Amount } from "@/ui/amount";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Card } from "@/ui/card";
import { RadioCard } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { DeadlineField, hoursAfter } from "./deadline-field";
import { SimulatedRows } from "./simulated-rows";

const STRATEGIES = ["fair", "cheapest"] as const;
type Strategy = (typeof STRATEGIES)[number];

/** Both ways of sharing an order out beside each other, and sending one. */
export function Simulation({
  order,
  simulation,
  again,
}: {
  order: AllottedOrder;
  simulation: AllotmentSimulationAnswer;
  /** Whether a plan was sent before. */
  again: boolean;
}) {
  const t = useTranslations("allotment.desk.simulation");
  const locale = useLocale();
  const { send: say, busy, refusal } = useSellerChange();
  const [strategy, setStrategy] = useState<Strategy>("fair");
  const [hours, setHours] = useState(48);
  const [deadline, setDeadline] = useState<Date>();
  const ask = useRef<AskFirstHandle>(null);
  const { plans, version } = simulation;
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg">{t(again ? "again" : "title")}</h2>
        <p className="text-sm text-ink-soft">{t("lead")}</p>
      </div>
      <form
        method="post"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setDeadline(hoursAfter(Date.now(), hours));
          ask.current?.ask();
        }}
      >
        <div className="grid gap-3 sm:grid-cols-2">
          {STRATEGIES.map((one) => (
            <div key={one} className="grid content-start gap-2">
              <RadioCard
                name="strategy"
                value={one}
                checked={strategy === one}
                onChange={() => setStrategy(one)}
                title={t(one)}
                note={t(`${one}Note`)}
              />
              <Figures order={order} plan={plans[one]} />
            </div>
          ))}
        </div>
        <SimulatedRows order={order} simulation={simulation} />
        <div className="flex flex-wrap items-end gap-3">
          <DeadlineField label={t("deadline")} value={hours} onChange={setHours} />
          <SubmitButton busy={busy}>{t("send")}</SubmitButton>
        </div>
        {refusal && <Notice tone="bad">{refusal}</Notice>}
      </form>
      <AskFirst
        handle={ask}
        title={t("ask")}
        yes={t("yes")}
        no={t("no")}
        onYes={() =>
          say(`cooperative/wholesale-orders/${order.id}/allotment`, {
            strategy,
            version,
            seen: plans[strategy].seen,
            deadline: deadline?.toISOString(),
          })
        }
      >
        {deadline &&
          t("askText", {
            served: plans[strategy].served,
            moment: formatDateTime(locale, deadline.toISOString()),
          })}
      </AskFirst>
    </Card>
  );
}

function Figures({
  order,
  plan,
}: {
  order: AllottedOrder;
  plan: AllotmentSimulationAnswer["plans"]["fair"];
}) {
  const t = useTranslations("allotment.desk.simulation");
  const locale = useLocale();
  const said = (much: number) => formatQuantity(locale, order.measure, much);
  const figures = [
    { name: "cost", value: <Amount units={plan.cost} currency={order.currency_code} /> },
    { name: "served", value: formatNumber(locale, plan.served) },
    { name: "range", value: `${said(plan.smallest)} – ${said(plan.largest)}` },
    {
      name: "shortfall",
      value: plan.shortfall
        ? `${said(plan.shortfall)}${plan.short_of ? ` (${t(`shortOf.${plan.short_of}`)})` : ""}`
        : t("noShortfall"),
    },
  ] as const;
  return (
    <dl className="grid gap-1 px-1 text-sm">
      {figures.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-3">
          <dt className="text-ink-soft">{t(name)}</dt>
          <dd className="text-end font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
