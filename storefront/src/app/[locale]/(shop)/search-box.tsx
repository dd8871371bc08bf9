import { SearchBox as Box } from "@/features/search/search-box";
import { currentLocale } from "@/i18n/current-locale";
import { MESSAGES } from "@/i18n/messages";

/** The search, with its words in the language of the page. */
export async function SearchBox({ asMark, className }: { asMark?: boolean; className?: string }) {
  const locale = await currentLocale();
  const { search, common } = MESSAGES[locale];
  const { from, notSoldHere } = common.price;
  return (
    <Box locale={locale} words={{ ...search.box, from, notSoldHere }} asMark={asMark} className={className} />
  );
}
