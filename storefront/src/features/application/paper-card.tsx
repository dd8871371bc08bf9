"use client";

import type { Application, ApplicationAnswer, ApplicationPaper } from "@dastranj/sellers/contract";
import { dayAt, FIELD_FLAWS, PAPER_ACCEPTS } from "@dastranj/sellers/contract/applying";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { callSeller, sentenceOf } from "@/lib/client";
import { formatDate } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { DateField } from "@/ui/date-field";
import { FileButton } from "@/ui/file-button";
import { Notice } from "@/ui/notice";
import { PaperPicture, usePaperSize } from "./paper-picture";
import { PaperProgress } from "./paper-progress";
import { usePaperName } from "./use-names";
import { type Sending, useSending } from "./use-sending";

const TONES = { pending: "info", accepted: "good", rejected: "bad", replaced: "neutral" } as const;
const PHOTOS = "image/*";

/** One paper: what it is, whether it is there, and the ways to send it. */
export function PaperCard({
  type,
  expires,
  paper,
  asked,
  onChange,
  onPhase,
}: {
  type: string;
  /** Whether it holds until a day, which has to be told with it. */
  expires: boolean;
  paper: ApplicationPaper | undefined;
  /** What the office says of it. */
  asked?: string;
  onChange: (application: Application) => void;
  onPhase: (type: string, phase: Sending["phase"]) => void;
}) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const name = usePaperName()(type);
  const sizeWords = usePaperSize();
  const [until, setUntil] = useState("");
  const [looked, setLooked] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const flaw = !expires ? undefined : dayFlaw(until);
  const { sending, choose, again, cancel, clear } = useSending(type, {
    ready: !flaw,
    fields: { expires_on: until },
    onSent: (application) => {
      setUntil("");
      setLooked(false);
      onChange(application);
    },
  });
  const busy = sending.phase === "preparing" || sending.phase === "sending";
  useEffect(() => onPhase(type, sending.phase), [type, sending.phase, onPhase]);

  async function remove() {
    if (!paper) return;
    setRefusal(undefined);
    try {
      const answer = await callSeller<ApplicationAnswer>(`application/papers/${paper.id}`, {
        method: "DELETE",
      });
      clear();
      onChange(answer.application);
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
  }

  const id = `paper-${type}`;
  const wanted = !paper || paper.status === "rejected" || Boolean(asked);
  const reason = asked ?? (paper?.status === "rejected" ? paper.reason : undefined);
  const said = t.has(`papers.hints.${type as "residence"}`) ? t(`papers.hints.${type as "residence"}`) : null;
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="grid gap-3 rounded-lg border border-line bg-card p-4 shadow-rest"
    >
      <div className="flex items-start gap-4">
        <div className="grid min-w-0 grow gap-1">
          <h2 id={`${id}-title`} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
            {name}
            <Badge tone={paper && !asked ? TONES[paper.status] : "warn"}>
              {t(
                `papers.${asked ? "asked" : paper && paper.status !== "replaced" ? paper.status : "missing"}`,
              )}
            </Badge>
          </h2>
          {said && <p className="text-sm text-ink-soft">{said}</p>}
          {paper && (
            <p className="text-sm text-ink-soft">
              {sizeWords(paper)}
              {paper.expires_on &&
                ` · ${t("papers.holdsUntil", { date: formatDate(locale, `${paper.expires_on}T12:00:00Z`) })}`}
            </p>
          )}
        </div>
        <PaperPicture paper={paper} thumbnail={"thumbnail" in sending ? sending.thumbnail : undefined} />
      </div>
      {reason && <Notice tone="warn">{t("asked.field", { reason })}</Notice>}
      {expires && wanted && (
        <DateField
          locale={locale}
          id={`${id}-expires`}
          label={t("papers.expires")}
          words={{ day: t("day.day"), month: t("day.month"), year: t("day.year"), choose: t("day.choose") }}
          value={until}
          onChange={setUntil}
          onBlur={() => setLooked(until !== "")}
          error={
            flaw && (looked || sending.phase === "waiting")
              ? until === ""
                ? t("papers.expiresMissing")
                : FIELD_FLAWS[flaw][locale]
              : undefined
          }
          className="sm:max-w-sm"
        />
      )}
      <PaperProgress name={name} sending={sending} ready={!flaw} onAgain={again} onCancel={cancel} />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {!busy && (
        <div className="flex flex-wrap gap-2">
          <FileButton
            camera
            accept={PHOTOS}
            kind={wanted ? "primary" : "secondary"}
            label={`${t("papers.photo")}: ${name}`}
            className="pointer-fine:hidden"
            onFile={choose}
          >
            {t("papers.photo")}
          </FileButton>
          <FileButton
            id={`${id}-file`}
            accept={PAPER_ACCEPTS}
            kind={wanted ? "secondary" : "quiet"}
            label={`${t(paper ? "papers.replace" : "papers.file")}: ${name}`}
            onFile={choose}
          >
            {t(paper ? "papers.replace" : "papers.file")}
          </FileButton>
          {paper?.status === "pending" && (
            <Button kind="quiet" aria-label={t("papers.removeNamed", { paper: name })} onClick={remove}>
              {t("papers.remove")}
            </Button>
          )}
          {paper && (
            <a
              href={`/api/paper/${paper.id}`}
              target="_blank"
              rel="noreferrer"
              aria-label={t("papers.seeNamed", { paper: name })}
              className="inline-flex min-h-11 items-center rounded-md px-4 font-semibold text-madder hover:bg-madder-tint"
            >
              {t("papers.see")}
            </a>
          )}
        </div>
      )}
    </section>
  );
}

/** What is wrong with the last day on which a paper holds. */
function dayFlaw(until: string): "field_missing" | "day_wrong" | "paper_expired" | undefined {
  if (!until) return "field_missing";
  if (!/^\d{4}-/.test(until)) return "day_wrong";
  return until < dayAt(new Date()) ? "paper_expired" : undefined;
}
