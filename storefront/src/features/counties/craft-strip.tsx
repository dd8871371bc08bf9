import type { StoreCraft } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Picture } from "@/ui/picture";

/** The crafts, each in a star of khatam. */
export async function CraftStrip({ crafts }: { crafts: StoreCraft[] }) {
  const locale = await currentLocale();
  const t = await getTranslations("catalogue.crafts");
  return (
    <ul className="grid grid-cols-3 gap-x-3 gap-y-8 sm:grid-cols-4 lg:grid-cols-6">
      {crafts.map((craft) => (
        <li key={craft.code} className="group relative grid justify-items-center gap-2 text-center">
          <Picture
            address={craft.picture}
            alt=""
            sizes="(min-width: 64rem) 9rem, 28vw"
            width={320}
            height={320}
            className="khatam-clip aspect-square w-full max-w-36 transition-transform duration-500 group-hover:rotate-[22.5deg]"
          />
          <div>
            <Link
              href={localePath(locale, `/craft/${craft.code}`)}
              className="leading-snug font-semibold after:absolute after:inset-0 after:content-[''] group-hover:text-madder"
            >
              {inLanguage(locale, craft.name, craft.name_en)}
            </Link>
            <p className="text-xs text-ink-soft">{t("makers", { count: craft.seller_count })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
