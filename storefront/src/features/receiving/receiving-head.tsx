import type { ReceivingAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { Button } from "@/ui/button";
import { CountedTabs } from "@/ui/counted-tabs";
import { TextField } from "@/ui/field";
import { Pager } from "@/ui/pager";
import { type ReceivingQuestion, SHARES_A_PAGE, TABS, type Tab } from "./data";

/** Finds a member by her name, or those whose day it is. */
export function ReceivingHead({
  answer: { times, count },
  question: { tab, search, offset },
}: {
  answer: ReceivingAnswer;
  question: ReceivingQuestion;
}) {
  const t = useTranslations("receiving");
  const locale = useLocale();
  const address = (to: Tab, from = 0) => {
    const query = new URLSearchParams();
    if (to !== "all") query.set("tab", to);
    if (search) query.set("q", search);
    if (from > 0) query.set("offset", String(from));
    return `${localePath(locale, "/seller/cooperative/receiving")}${query.size ? `?${query}` : ""}`;
  };
  const many = (each: Tab) =>
    each === "all" ? Object.values(times).reduce((sum, time) => sum + time, 0) : times[each];
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="text-2xl">{t("title")}</h1>
        <search>
          <form className="flex items-end gap-2">
            {tab !== "all" && <input type="hidden" name="tab" value={tab} />}
            <TextField name="q" type="search" label={t("search")} defaultValue={search} maxLength={80} />
            <Button type="submit" kind="secondary">
              {t("find")}
            </Button>
          </form>
        </search>
      </div>
      <CountedTabs
        label={t("tabs.label")}
        tabs={TABS.map((each) => ({
          href: address(each),
          words: t(`tabs.${each}`),
          count: many(each),
          current: each === tab,
        }))}
      />
      <Pager
        newer={
          offset > 0 ? { href: address(tab, Math.max(0, offset - SHARES_A_PAGE)), label: t("newer") } : null
        }
        older={
          offset + SHARES_A_PAGE < count
            ? { href: address(tab, offset + SHARES_A_PAGE), label: t("older") }
            : null
        }
      />
    </>
  );
}
