"use client";

import type { Application, ApplicationPaper } from "@dastranj/sellers/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { afterSaving, stillAsked } from "./domain/steps";
import type { FormProps } from "./form-props";
import { PaperCard } from "./paper-card";
import { FormFoot } from "./step-frame";
import { usePaperName } from "./use-names";
import type { Sending } from "./use-sending";

/** The papers that the policy wants; each is sent as soon as it is chosen, whatever becomes of the others. */
export function PapersStep({ application, back, last }: FormProps) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const router = useRouter();
  const named = usePaperName();
  const [now, setNow] = useState(application);
  const [papers, setPapers] = useState(() => byType(application.papers));
  const [phases, setPhases] = useState<Record<string, Sending["phase"]>>({});
  const [said, setSaid] = useState("");
  const [waits, setWaits] = useState(false);

  const note = useCallback((type: string, phase: Sending["phase"]) => {
    setPhases((others) => ({ ...others, [type]: phase }));
  }, []);
  const found = Object.values(phases);
  const busy = found.some((phase) => phase === "preparing" || phase === "sending");

  function goOn() {
    router.push(localePath(locale, `/seller/apply/${afterSaving("papers", now)}`));
    router.refresh();
  }

  /** Whoever wanted to go on while a file was on its way goes on when it is there; where it failed, she stays. */
  useEffect(() => {
    if (!waits || busy) return;
    setWaits(false);
    if (found.every((phase) => phase === "none")) goOn();
  });

  /** Two may come in at once: an answer speaks only for its own paper. */
  function take(type: string, answer: Application) {
    const found = answer.papers.find((paper) => paper.type === type);
    setPapers((others) => ({ ...others, [type]: found }));
    setNow(answer);
    if (found) setSaid(t("papers.sent", { paper: named(type) }));
  }

  const asked: Record<string, string | undefined> = stillAsked({
    requested: application.requested,
    papers: Object.values(papers).filter((paper) => paper !== undefined),
  });
  const wanted = application.required_papers;
  const others = application.papers.filter((paper) => !wanted.some(({ type }) => type === paper.type));
  const cards = [
    ...wanted,
    ...others.map(({ type, expires_on }) => ({ type, expires: expires_on !== null })),
  ];
  return (
    <form
      method="post"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) setWaits(true);
        else goOn();
      }}
    >
      <p role="status" className="sr-only">
        {said}
      </p>
      {cards.length === 0 && <Notice>{t("papers.none")}</Notice>}
      {cards.map(({ type, expires }) => (
        <PaperCard
          key={type}
          type={type}
          expires={expires}
          paper={papers[type]}
          asked={asked[`paper.${type}`]}
          onChange={(answer) => take(type, answer)}
          onPhase={note}
        />
      ))}
      <p className="text-sm text-ink-soft">{t("papers.privacy")}</p>
      {waits && <Notice tone="info">{t("papers.wait")}</Notice>}
      <FormFoot back={back}>
        <SubmitButton size="lg" className="max-sm:w-full">
          {t(last ? "save" : "next")}
        </SubmitButton>
      </FormFoot>
    </form>
  );
}

const byType = (papers: ApplicationPaper[]): Record<string, ApplicationPaper | undefined> =>
  Object.fromEntries(papers.map((paper) => [paper.type, paper]));
