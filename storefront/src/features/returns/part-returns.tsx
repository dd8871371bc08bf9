import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { readReturnsOfPart } from "./data";
import { ReturnRows } from "./seller-list";

/** Below an order of the seller's: what its buyer sends back of it; nothing where there is nothing. */
export async function PartReturns({ partId }: { partId: string }) {
  const locale = await currentLocale();
  const page = await readReturnsOfPart(locale, partId);
  if (!page.ok || page.value.returns.length === 0) return null;
  const t = await getTranslations("returns");
  return (
    <section aria-labelledby="part-returns" className="mt-5 grid gap-3 print:hidden">
      <h2 id="part-returns" className="text-lg">
        {t("desk.title")}
      </h2>
      <ReturnRows rows={page.value.returns} />
    </section>
  );
}
