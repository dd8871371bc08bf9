"use client";

import type { TimeOff, WorkshopAnswer } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatNearDay } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { TimeOffForm } from "./time-off-form";
import { useWorkshopChange } from "./use-workshop-change";

/** When she is away: each time off with what becomes of her goods, to be changed or taken back. */
export function TimeOffCard({
  timesOff,
  today,
  onChanged,
}: {
  timesOff: TimeOff[];
  today: string;
  onChanged: (answer: WorkshopAnswer) => void;
}) {
  const t = useTranslations("workshop.off");
  const locale = useLocale();
  const { send, busy, refusal, done } = useWorkshopChange(onChanged);
  /** The time off that is written, or a new one. */
  const [writing, setWriting] = useState<string>();
  const range = ({ from, to }: TimeOff) =>
    from === to
      ? formatNearDay(locale, from)
      : t("range", { from: formatNearDay(locale, from), to: formatNearDay(locale, to) });
  const form = (timeOff?: TimeOff) => (
    <TimeOffForm
      timeOff={timeOff}
      today={today}
      busy={busy}
      refusal={refusal}
      onSave={async (body) => {
        const path = timeOff ? `time-off/${timeOff.id}` : "time-off";
        if (await send("POST", path, body)) setWriting(undefined);
      }}
      onCancel={() => setWriting(undefined)}
    />
  );
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg">{t("title")}</h2>
        <p className="text-sm text-ink-soft">{t("lead")}</p>
      </div>
      <p role="status" className="text-sm font-semibold text-pistachio empty:hidden">
        {done && <Saved />}
      </p>
      {timesOff.length === 0 && <p className="text-ink-soft">{t("empty")}</p>}
      <ul className="grid gap-3 empty:hidden">
        {timesOff.map((timeOff) => (
          <li key={timeOff.id} className="grid gap-2 border-t border-line pt-3">
            {writing === timeOff.id ? (
              form(timeOff)
            ) : (
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="grid grow">
                  <span className="font-semibold">{range(timeOff)}</span>
                  {timeOff.note && <bdi className="text-sm text-ink-soft">{timeOff.note}</bdi>}
                </span>
                <Badge tone={timeOff.to < today ? "neutral" : "warn"}>
                  {timeOff.to < today ? t("over") : t(`modeNames.${timeOff.mode}`)}
                </Badge>
                {timeOff.to >= today && (
                  <Button
                    kind="quiet"
                    size="sm"
                    disabled={busy}
                    aria-label={t("changeNamed", { from: formatNearDay(locale, timeOff.from) })}
                    onClick={() => setWriting(timeOff.id)}
                  >
                    {t("change")}
                  </Button>
                )}
                <Button
                  kind="quiet"
                  size="sm"
                  disabled={busy}
                  aria-label={t("removeNamed", { from: formatNearDay(locale, timeOff.from) })}
                  onClick={() => send("DELETE", `time-off/${timeOff.id}`)}
                >
                  {t("remove")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {refusal && writing === undefined && <Notice tone="bad">{refusal.message}</Notice>}
      {writing === "new" ? (
        form()
      ) : (
        <Button kind="secondary" className="justify-self-start" onClick={() => setWriting("new")}>
          {t("add")}
        </Button>
      )}
    </Card>
  );
}

function Saved() {
  const t = useTranslations("workshop");
  return t("saved");
}
