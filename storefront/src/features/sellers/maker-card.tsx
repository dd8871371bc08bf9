import type { StoreSeller } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Picture } from "@/ui/picture";
import { VerifiedBadge } from "./verified-badge";

/** One maker among others: face, name, place; the whole card leads to her booth. */
export async function MakerCard({
  seller,
  heading: Heading = "h3",
}: {
  seller: StoreSeller;
  heading?: "h2" | "h3";
}) {
  const locale = await currentLocale();
  return (
    <article className="group relative flex items-center gap-4">
      <Picture
        address={seller.picture}
        alt=""
        sizes="5.5rem"
        width={320}
        height={320}
        className="khatam-clip size-22 shrink-0"
      />
      <div className="min-w-0">
        <Heading className="text-base leading-snug font-semibold">
          <Link
            href={localePath(locale, `/booth/${seller.handle}`)}
            className="after:absolute after:inset-0 after:content-[''] group-hover:text-madder"
          >
            {inLanguage(locale, seller.name, seller.name_en)}
          </Link>
        </Heading>
        <p className="text-sm text-ink-soft">
          {inLanguage(locale, seller.craft.name, seller.craft.name_en)} <span aria-hidden>·</span>{" "}
          {inLanguage(locale, seller.county.name, seller.county.name_en)}
        </p>
      </div>
    </article>
  );
}

/** The maker of a product, with her story. */
export async function MakerStory({ seller }: { seller: StoreSeller }) {
  const locale = await currentLocale();
  const t = await getTranslations("catalogue");
  const name = inLanguage(locale, seller.name, seller.name_en);
  return (
    <section
      aria-labelledby="maker"
      className="relative grid gap-6 overflow-clip rounded-lg bg-indigo p-6 text-paper sm:grid-cols-[auto_1fr] sm:gap-8 sm:p-9"
    >
      <Picture
        address={seller.picture}
        alt=""
        sizes="(min-width: 36rem) 12rem, 9rem"
        width={320}
        height={320}
        className="khatam-clip size-36 sm:size-48"
      />
      <div className="grid content-start gap-3">
        <p className="text-sm text-saffron">
          {t("product.madeBy")} <span aria-hidden>·</span> {t(`seller.${seller.kind}`)}
        </p>
        <h2 id="maker" className="text-2xl">
          {name}
        </h2>
        <p className="flex flex-wrap items-center gap-3 text-sm">
          <VerifiedBadge>{t("seller.verified")}</VerifiedBadge>
          <Link
            href={localePath(locale, `/county/${seller.county.code}`)}
            className="underline decoration-saffron underline-offset-4"
          >
            {inLanguage(locale, seller.county.name, seller.county.name_en)}
          </Link>
          <span>{inLanguage(locale, seller.craft.name, seller.craft.name_en)}</span>
        </p>
        <p className="max-w-prose">{inLanguage(locale, seller.story, seller.story_en)}</p>
        <Link
          href={localePath(locale, `/booth/${seller.handle}`)}
          className="mt-1 justify-self-start font-semibold underline decoration-saffron decoration-2 underline-offset-8"
        >
          {t("seller.booth")}
        </Link>
      </div>
    </section>
  );
}
