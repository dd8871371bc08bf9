import { type Locale, localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";

/** The way to the basket, in the header of every page. */
export function BasketButton({ locale, words }: { locale: Locale; words: { basket: string } }) {
  return (
    <Link
      href={localePath(locale, "/basket")}
      className="inline-flex min-h-11 items-center gap-2 rounded-md px-3 font-semibold text-madder hover:bg-madder-tint"
    >
      {words.basket}
    </Link>
  );
}
