import type { AdvanceState, CooperativeAdvance, MemberAdvance } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inLanguage } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { Amount } from "@/ui/amount";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Card } from "@/ui/card";

const TONES: Record<AdvanceState, BadgeTone> = {
  waiting: "warn",
  open: "info",
  repaid: "good",
  cancelled: "neutral",
  denied: "bad",
};

/** An advance: how much, against which order, how it was given, and what of it is still owed. */
export function AdvanceFacts({
  advance,
  who,
  children,
}: {
  advance: CooperativeAdvance | MemberAdvance;
  /** The other side, by name. */
  who: string;
  children?: ReactNode;
}) {
  const t = useTranslations("advances");
  const locale = useLocale();
  const { goods, way, state, amount, outstanding, currency_code: currency, words } = advance;
  return (
    <Card className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p className="text-lg font-bold">
          <Amount units={amount} currency={currency} />
        </p>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p className="text-sm">
        <bdi className="font-semibold">{who}</bdi>
        {" · "}
        {t(`ways.${way}`)}
        {" · "}
        {formatDate(locale, advance.given_at)}
      </p>
      <p className="text-sm text-ink-soft">
        {t("against", { goods: inLanguage(locale, goods.title, goods.title_en) })}
        {state === "open" && (
          <>
            {" · "}
            {t.rich("outstanding", { amount: () => <Amount units={outstanding} currency={currency} /> })}
          </>
        )}
      </p>
      <Said words={words} />
      {children}
    </Card>
  );
}

/** What somebody wrote of it; nothing where nothing was written. */
export function Said({ words }: { words: string }) {
  if (!words) return null;
  return <blockquote className="border-s-2 border-line-strong ps-3 text-sm">{words}</blockquote>;
}
