import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { ProgressBar } from "@/ui/progress-bar";
import { sizeOf } from "./domain/paper-file";
import { SignedOut } from "./signed-out";
import type { Sending } from "./use-sending";

/** What happens to the file of a paper just now. */
export function PaperProgress({
  name,
  sending,
  ready,
  onAgain,
  onCancel,
}: {
  name: string;
  sending: Sending;
  /** Whether what waits may go. */
  ready: boolean;
  onAgain: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations("apply");
  const locale = useLocale();
  if (sending.phase === "none") return null;
  if (sending.phase === "preparing") return <p role="status">{t("papers.preparing")}</p>;
  if (sending.phase === "waiting") {
    return (
      <div className="flex flex-wrap gap-2">
        <Button disabled={!ready} onClick={onAgain}>
          {t("papers.send")}
        </Button>
        <Button kind="quiet" aria-label={t("papers.cancelNamed", { paper: name })} onClick={onCancel}>
          {t("papers.cancel")}
        </Button>
      </div>
    );
  }
  if (sending.phase === "sending") {
    const part = t("papers.sending", { part: formatNumber(locale, sending.part, { style: "percent" }) });
    return (
      <div className="grid gap-1.5">
        <ProgressBar label={name} part={sending.part} />
        <div className="flex items-center justify-between gap-3 text-sm text-ink-soft">
          <span>{part}</span>
          <Button
            kind="quiet"
            size="sm"
            aria-label={t("papers.cancelNamed", { paper: name })}
            onClick={onCancel}
          >
            {t("papers.cancel")}
          </Button>
        </div>
      </div>
    );
  }
  const { flaw, refusal, file, size } = sending;
  if (refusal?.status === 401) return <SignedOut />;
  const { unit, count } = sizeOf(size);
  return (
    <Notice tone="bad">
      <p>
        {flaw
          ? t(`papers.${flaw}`, { size: t(`papers.${unit}`, { count: formatNumber(locale, count) }) })
          : (Object.values(refusal?.fields ?? {})[0]?.message ?? refusal?.message)}
      </p>
      {file && (
        <Button
          kind="danger"
          size="sm"
          className="mt-2"
          aria-label={t("papers.retryNamed", { paper: name })}
          onClick={onAgain}
        >
          {t("papers.retry")}
        </Button>
      )}
    </Notice>
  );
}
