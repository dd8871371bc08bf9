import { useTranslations } from "next-intl";

/** What the office says of a field, in its place. */
export function Asked({ reason }: { reason: string }) {
  const t = useTranslations("apply");
  return (
    <span className="block rounded-sm border-s-4 border-s-saffron bg-saffron-tint px-2 py-1 font-semibold text-walnut">
      {t("asked.field", { reason })}
    </span>
  );
}
