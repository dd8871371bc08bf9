import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { LineTabs } from "@/ui/line-tabs";

const ROOMS = ["settlements", "advances", "surplus"] as const;
const OWN = ["settlements", "advances"] as const;

/** What a cooperative gives its members: of orders, before them, and of the year. */
export function MoneyTabs({ current }: { current: (typeof ROOMS)[number] }) {
  const t = useTranslations("settlement.tabs");
  const locale = useLocale();
  return (
    <LineTabs
      label={t("label")}
      tabs={ROOMS.map((room) => ({
        href: localePath(locale, `/seller/cooperative/${room}`),
        words: t(room),
        current: room === current,
      }))}
    />
  );
}

/** What a member gets of her cooperatives. */
export function OwnMoneyTabs({ current }: { current: (typeof OWN)[number] }) {
  const t = useTranslations("settlement.tabs");
  const locale = useLocale();
  return (
    <LineTabs
      label={t("ownLabel")}
      tabs={OWN.map((room) => ({
        href: localePath(locale, `/seller/${room}`),
        words: t(room),
        current: room === current,
      }))}
    />
  );
}
