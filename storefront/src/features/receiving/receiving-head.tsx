import type { ReceivingAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { ListHead } from "@/ui/list-head";
import { Pager, pagesBeside } from "@/ui/pager";
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
      <ListHead
        title={t("title")}
        search={{
          label: t("search"),
          find: t("find"),
          value: search,
          keeps: tab === "all" ? undefined : { name: "tab", value: tab },
        }}
        tabs={{
          label: t("tabs.label"),
          tabs: TABS.map((each) => ({
            href: address(each),
            words: t(`tabs.${each}`),
            count: many(each),
            current: each === tab,
          })),
        }}
      />
      <Pager
        {...pagesBeside({ offset, size: SHARES_A_PAGE, count }, (from) => address(tab, from), {
          newer: t("newer"),
          older: t("older"),
        })}
      />
    </>
  );
}
