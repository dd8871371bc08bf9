import type { GradeName, Measure, ShareReason } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatQuantity } from "@/lib/quantities";

/** Why a share is so large, in words, and whose turn it was. */
export function WhySoMuch({
  reason,
  turn,
  measure,
  grades,
}: {
  reason: ShareReason;
  turn: "had" | "waits" | null;
  measure: Measure;
  grades: readonly GradeName[];
}) {
  const t = useTranslations("allotment");
  const locale = useLocale();
  const grade = grades.find(({ code }) => code === reason.grade);
  const words = t(`why.${reason.code}`, {
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
