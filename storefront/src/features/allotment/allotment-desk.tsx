import type { AllotmentAnswer, AllotmentSimulationAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatDateTime, formatNearDay } from "@/lib/format";
import { formatQuantity, unitOf } from "@/lib/quantities";
import type { Reading } from "@/lib/session";
import { Amount } from "@/ui/amount";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { ExtendForm } from "./extend-form";
import { GapBar } from "./gap-bar";
import { KeepLive } from "./keep-live";
import { MendForms } from "./mend-forms";
import { SharesList } from "./shares-list";
import { Simulation } from "./simulation";

/** How a cooperative brings an order together: what is had, the plan, how it could be shared, the members' answers, and what fills the gap. */
export function AllotmentDesk({
  answer,
  simulation,
}: {
  answer: AllotmentAnswer;
  /** What it could be, where it can be shared out now. */
  simulation: Reading<AllotmentSimulationAnswer> | null;
}) {
  const t = useTranslations("allotment");
  const locale = useLocale();
  const { order, plan, gap, can, outside } = answer;
  const said = (much: number) => formatQuantity(locale, order.measure, much);
  return (
    <div className="grid gap-5">
      {plan?.state === "open" && gap.open > 0 && <KeepLive />}
      <header className="grid gap-1">
        <h1 className="text-2xl">{inLanguage(locale, order.title, order.title_en)}</h1>
        <p>
          {t("desk.order", { quantity: said(order.quantity), day: formatNearDay(locale, order.deliver_by) })}
        </p>
        <p className="text-sm text-ink-soft">
          {t.rich("desk.handOver", {
            day: formatNearDay(locale, order.hand_over_by),
            unit: unitOf(locale, order.measure),
            price: () => <Amount units={order.most_unit_price} currency={order.currency_code} />,
          })}
        </p>
      </header>
      <Card className="grid gap-4">
        <h2 className="text-lg">{t("desk.gap.title")}</h2>
        <GapBar gap={gap} quantity={order.quantity} measure={order.measure} />
        {gap.accepted > 0 && (
          <p className="text-sm">
            {t.rich("desk.gap.cost", {
              amount: () => <Amount units={answer.cost} currency={order.currency_code} />,
            })}
          </p>
        )}
        {plan && (
          <div className="flex flex-wrap items-center gap-2 border-t border-line pt-3 text-sm">
            <span className="font-semibold">{t("desk.plan.title", { version: plan.version })}</span>
            <Badge>{t(`desk.plan.strategy.${plan.strategy}`)}</Badge>
            <span className="text-ink-soft">
              {plan.state === "open"
                ? t("desk.plan.open", { moment: formatDateTime(locale, plan.deadline) })
                : t("desk.plan.closed")}
            </span>
            {plan.shortfall > 0 && (
              <span>{t("desk.plan.shortfall", { quantity: said(plan.shortfall) })}</span>
            )}
          </div>
        )}
        {can.extend && plan && <ExtendForm order={order} deadline={plan.deadline} />}
      </Card>
      {simulation &&
        (simulation.ok ? (
          <Simulation order={order} simulation={simulation.value} again={plan !== null} />
        ) : (
          <Notice tone="warn" title={t("desk.simulation.failed")}>
            {simulation.message}
          </Notice>
        ))}
      <Card className="grid gap-3">
        <h2 className="text-lg">{t("desk.shares.title")}</h2>
        <SharesList answer={answer} />
      </Card>
      {(can.mend || outside.length > 0) && (
        <Card className="grid gap-4">
          <h2 className="text-lg">{t("desk.mend.title")}</h2>
          {outside.length > 0 && (
            <ul className="grid gap-1 text-sm">
              {outside.map(({ id, quantity, unit_price, words }) => (
                <li key={id}>
                  {t.rich("desk.mend.bought", {
                    quantity: said(quantity),
                    words,
                    price: () => <Amount units={unit_price} currency={order.currency_code} />,
                  })}
                </li>
              ))}
            </ul>
          )}
          {can.mend && <MendForms order={order} gap={gap} />}
        </Card>
      )}
    </div>
  );
}
