import type { GradeName, Measure, ShareCode, ShareReason } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatQuantity } from "@/lib/quantities";

/** Why a share is so large, in words, and whose turn it was. */
export function WhySoMuch({
  reason,
  turn,
  measure,
  grades,
  yours = false,
}: {
  reason: ShareReason;
  turn: "had" | "waits" | null;
  measure: Measure;
  grades: readonly GradeName[];
  /** Whether it is said to whose share it is. */
  yours?: boolean;
}) {
  const t = useTranslations("allotment");
  const locale = useLocale();
  const grade = grades.find(({ code }) => code === reason.grade);
  const { code } = reason;
  const words = t(yours && isOffered(code) ? `whyYours.${code}` : `why.${code}`, {
    batch: formatQuantity(locale, measure, reason.minimum_batch ?? 0),
    grade: grade ? inLanguage(locale, grade.fa, grade.en) : (reason.grade ?? ""),
  });
  return (
    <>
      {words}
      {turn && ` ${t(`turn.${turn}`)}`}
    </>
  );
}

/** Why somebody is offered something at all. */
const OFFERED = [
  "even_share",
  "full_capacity",
  "minimum_batch",
  "price_holds_down",
  "price_lifts",
  "accepted",
] as const satisfies ShareCode[];

const isOffered = (code: ShareCode): code is (typeof OFFERED)[number] =>
  (OFFERED as readonly ShareCode[]).includes(code);
