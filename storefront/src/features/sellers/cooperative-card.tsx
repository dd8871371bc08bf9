import type { StoreSeller } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Picture } from "@/ui/picture";
import { VerifiedBadge } from "./verified-badge";

/** A cooperative with its story, larger than a single maker's card. */
export async function CooperativeCard({ seller }: { seller: StoreSeller }) {
  const locale = await currentLocale();
  const t = await getTranslations("catalogue.seller");
  return (
    <article className="group relative grid h-full grid-cols-[7rem_1fr] overflow-clip rounded-lg border border-line bg-card sm:grid-cols-[12rem_1fr]">
      <Picture
        address={seller.picture}
        alt=""
        sizes="(min-width: 36rem) 12rem, 7rem"
        className="size-full min-h-48"
      />
      <div className="grid content-center gap-2 p-5">
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <VerifiedBadge>{t("verified")}</VerifiedBadge>
          {inLanguage(locale, seller.county.name, seller.county.name_en)}
        </p>
        <h3 className="text-xl">
          <Link
            href={localePath(locale, `/booth/${seller.handle}`)}
            className="after:absolute after:inset-0 after:content-[''] group-hover:text-madder"
          >
            {inLanguage(locale, seller.name, seller.name_en)}
          </Link>
        </h3>
        <p className="line-clamp-4 text-sm text-ink-soft">
          {inLanguage(locale, seller.story, seller.story_en)}
        </p>
      </div>
    </article>
  );
}
