import { useTranslations } from "next-intl";

/** What one to five stars are called. */
export function useStarNames(): string[] {
  const t = useTranslations("reviews.rating.stars");
  return [t("one"), t("two"), t("three"), t("four"), t("five")];
}
