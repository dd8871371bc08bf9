import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { LineTabs } from "@/ui/line-tabs";
import { Link } from "@/ui/link";

/** What is done with a wholesale order, step by step, each with a page of its own. */
const STEPS = { sharing: "", dispatches: "/dispatches", advances: "/advances", settlement: "/settlement" };

/** The way between the pages of one wholesale order, and back to all of them. */
export function OrderTabs({ order, current }: { order: string; current: keyof typeof STEPS }) {
  const t = useTranslations("allotment.orders");
  const locale = useLocale();
  const all = localePath(locale, "/seller/cooperative/wholesale-orders");
  return (
    <div className="grid print:hidden">
      <Link
        href={all}
        className="inline-flex min-h-11 items-center justify-self-start text-sm text-madder underline underline-offset-4"
      >
        {t("all")}
      </Link>
      <LineTabs
        label={t("tabs.label")}
        tabs={(Object.keys(STEPS) as (keyof typeof STEPS)[]).map((step) => ({
          href: `${all}/${order}${STEPS[step]}`,
          words: t(`tabs.${step}`),
          current: step === current,
        }))}
      />
    </div>
  );
}
