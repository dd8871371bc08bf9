"use client";

import type { WorkshopAnswer } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatNearDay } from "@/lib/format";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { ReadyLine } from "@/ui/ready-line";
import { CalendarStrip } from "./calendar-strip";
import { CapacityForm } from "./capacity-form";
import { TimeOffCard } from "./time-off-card";

/** A seller's workshop: what a buyer would be promised now, what she can do, her days, and when she is away. */
export function WorkshopDesk({ first }: { first: WorkshopAnswer }) {
  const t = useTranslations("workshop");
  const locale = useLocale();
  // Every change is answered with the whole as it then stands.
  const [now, setNow] = useState(first);
  return (
    <div className="grid gap-5">
      {now.away_until && (
        <Notice tone="warn">{t("off.away", { day: formatNearDay(locale, now.away_until) })}</Notice>
      )}
      <Preview preview={now.preview} />
      <Card className="grid gap-4">
        <div>
          <h2 className="text-lg">{t("strip.title")}</h2>
          <p className="text-sm text-ink-soft">{t("strip.lead")}</p>
        </div>
        <CalendarStrip calendar={now.calendar} load={now.load} />
      </Card>
      <CapacityForm workshop={now.workshop} calendar={now.calendar} onSaved={setNow} />
      <TimeOffCard timesOff={now.time_off} today={now.calendar.today} onChanged={setNow} />
    </div>
  );
}

/** When one piece ordered today would be ready, and why then. */
function Preview({ preview: { stock, made } }: { preview: WorkshopAnswer["preview"] }) {
  const t = useTranslations("workshop.now");
  const locale = useLocale();
  const day = (iso: string | null) => (
    <ReadyLine tone={iso ? "good" : "bad"}>
      {iso ? t("day", { day: formatNearDay(locale, iso) }) : t("tooFar")}
    </ReadyLine>
  );
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">{t("title")}</h2>
      <ul className="grid gap-3">
        {made.map(({ listing_id, title, day: ready, why }) => (
          <li key={listing_id} className="grid gap-0.5 border-b border-line pb-3">
            <span className="font-semibold">{title}</span>
            {day(ready)}
            {why && (
              <span className="text-sm text-ink-soft">
                {t(`why.${why.held_by}`, { days: why.work_days })}
                {why.held_by !== "lead" && why.lead_days > 0 && t("why.rest", { days: why.lead_days })}
              </span>
            )}
          </li>
        ))}
        <li className="grid gap-0.5">
          <span className="font-semibold">{t("stock")}</span>
          {day(stock)}
        </li>
      </ul>
      {made.length === 0 && <p className="text-sm text-ink-soft">{t("none")}</p>}
    </Card>
  );
}
