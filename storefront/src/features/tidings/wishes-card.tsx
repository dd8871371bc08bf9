"use client";

import type { TidingChannel, TidingsAnswer } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callSeller, callStore } from "@/lib/client";
import { useAttempt } from "@/lib/use-attempt";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";

const CHANNELS: TidingChannel[] = ["sms", "email"];

/** What somebody hears of and by what; each box is saved as it is pressed. */
export function WishesCard({
  answer,
  as,
  text,
}: {
  answer: TidingsAnswer;
  as: "buyer" | "seller";
  text: string;
}) {
  const t = useTranslations("tidings.wishes");
  const [stands, setStands] = useState(answer);
  const [saved, setSaved] = useState(false);
  const { busy, refusal, attempt } = useAttempt();
  const { topics, reach } = stands;

  function wish(topic: string, channel: TidingChannel, wished: boolean) {
    setSaved(false);
    void attempt(async () => {
      const options = { method: "POST", body: { topic, channel, wished } } as const;
      setStands(
        as === "buyer"
          ? await callStore<TidingsAnswer>("customers/me/tidings", options)
          : await callSeller<TidingsAnswer>("tidings", options),
      );
      setSaved(true);
    });
  }

  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg">{t("title")}</h2>
        <p className="text-sm text-ink-soft">{text}</p>
      </div>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        {CHANNELS.map((channel) => (
          <div key={channel} className="contents">
            <dt className="text-ink-soft">{t(channel)}</dt>
            <dd className="break-all">
              {reach[channel] ? <bdi dir="ltr">{reach[channel]}</bdi> : t("none")}
            </dd>
          </div>
        ))}
      </dl>
      <div className="grid divide-y divide-line border-y border-line">
        {topics.map(({ topic, must, ...ways }) => (
          <fieldset key={topic} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3" disabled={busy}>
            <legend className="sr-only">{t(`topics.${topic}.title`)}</legend>
            <div className="w-full sm:w-auto sm:min-w-48 sm:grow">
              <p className="font-semibold" aria-hidden>
                {t(`topics.${topic}.title`)}
              </p>
              <p className="text-sm text-ink-soft">
                {t(`topics.${topic}.text`)}
                {must && ` (${t("must")})`}
              </p>
            </div>
            {CHANNELS.map((channel) => (
              <label key={channel} className="flex min-h-11 cursor-pointer items-center gap-2">
                <input
                  type="checkbox"
                  className="size-5"
                  checked={ways[channel] && reach[channel] !== null}
                  disabled={reach[channel] === null}
                  onChange={(event) => wish(topic, channel, event.target.checked)}
                />
                {t(channel)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div aria-live="polite">
        {refusal && <Notice tone="bad">{refusal}</Notice>}
        {saved && !refusal && <p className="text-sm text-pistachio">{t("saved")}</p>}
      </div>
    </Card>
  );
}
