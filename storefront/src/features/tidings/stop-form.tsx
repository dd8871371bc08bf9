"use client";

import type { StoppedAnswer } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callStore } from "@/lib/client";
import { useAttempt } from "@/lib/use-attempt";
import { useTokenOfLink } from "@/lib/use-token-of-link";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Does what the link of an e-mail says: no more of these. Not by itself, for some programs open every link. */
export function StopForm() {
  const t = useTranslations("tidings");
  const token = useTokenOfLink();
  const { busy, refusal, attempt } = useAttempt();
  const [stopped, setStopped] = useState<string>();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void attempt(async () => {
      const { topic } = await callStore<StoppedAnswer>("tidings/stop", { method: "POST", body: { token } });
      setStopped(topic);
    });
  }

  if (stopped) {
    const known = t.has(`wishes.topics.${stopped}.title` as never);
    return (
      <Notice tone="good" title={t("stop.doneTitle")}>
        {known && t("stop.done", { topic: t(`wishes.topics.${stopped}.title` as never) })}
      </Notice>
    );
  }
  if (token === "") return <Notice tone="warn">{t("stop.noLink")}</Notice>;
  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy}>{t("stop.submit")}</SubmitButton>
    </form>
  );
}
