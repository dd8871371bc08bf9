import type { ExpectedShare, OrderAtHub, ShareTime } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatNearDay } from "@/lib/format";
import { bareQuantity, formatQuantity } from "@/lib/quantities";
import { Badge, type BadgeTone } from "@/ui/badge";

const TONES: Record<ShareTime, BadgeTone> = {
  overdue: "bad",
  today: "warn",
  later: "neutral",
  settled: "good",
};

/** What a member is to bring, as a row that is pressed as a whole. */
export function ShareRow({
  share,
  order,
  today,
  onChoose,
}: {
  share: ExpectedShare;
  order: OrderAtHub;
  today: string;
  onChoose: () => void;
}) {
  const t = useTranslations("receiving");
  const locale = useLocale();
  const { measure } = order.goods;
  const { time, hand_over_by, accepted, promised, still_taken, firm, progress } = share;
  const when = time === "later" || (time === "overdue" && hand_over_by !== today);
  return (
    <button
      type="button"
      onClick={onChoose}
      disabled={!firm || still_taken === 0}
      className="grid min-h-16 w-full touch-manipulation gap-1 rounded-lg border border-line bg-card px-4 py-3 text-start hover:border-walnut disabled:text-ink-soft"
    >
      <span className="flex flex-wrap items-center justify-between gap-x-3">
        <bdi className="text-lg font-bold">
          {inLanguage(locale, share.member.name, share.member.name_en) || share.member.handle}
        </bdi>
        <Badge tone={TONES[time]}>
          {when
            ? t("times.by", { day: formatNearDay(locale, hand_over_by) })
            : t(`times.${time === "overdue" ? "overdue" : time}`)}
        </Badge>
      </span>
      <span className="flex flex-wrap justify-between gap-x-3 text-sm">
        <span>{inLanguage(locale, order.goods.title, order.goods.title_en)}</span>
        <span className="tabular font-semibold">
          {t("cameOf", {
            came: bareQuantity(locale, measure, accepted),
            promised: formatQuantity(locale, measure, promised),
          })}
        </span>
      </span>
      {progress && accepted < promised && (
        <span className="text-sm text-ink-soft">
          {t("progress", {
            quantity: formatQuantity(locale, measure, progress.quantity),
            day: formatNearDay(locale, progress.at.slice(0, 10)),
          })}
          {progress.words && ` · ${progress.words}`}
        </span>
      )}
      {!firm && <span className="text-sm">{t("notFirm")}</span>}
    </button>
  );
}
