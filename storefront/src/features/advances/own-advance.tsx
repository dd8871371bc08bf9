import type { MemberAdvance } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { AdvanceFacts, Said } from "./advance-facts";
import { AnswerAdvance } from "./answer-advance";

/** What a member was advanced; of cash she says whether she got it. */
export function OwnAdvance({ advance }: { advance: MemberAdvance }) {
  const t = useTranslations("advances");
  const locale = useLocale();
  const { cooperative, state, denied_at, denied_because } = advance;
  const name = inLanguage(locale, cooperative.name, cooperative.name_en) || cooperative.handle;
  return (
    <AdvanceFacts advance={advance} who={name}>
      {state === "waiting" && <AnswerAdvance advance={advance} name={name} />}
      {state === "open" && <p className="text-sm text-ink-soft">{t("repaidBySettlement")}</p>}
      {denied_at && (
        <>
          <p className="text-sm text-ink-soft">{t("denied.own", { day: formatDate(locale, denied_at) })}</p>
          <Said words={denied_because} />
        </>
      )}
    </AdvanceFacts>
  );
}
