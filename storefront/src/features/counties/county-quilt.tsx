import type { StoreCounty } from "@dastranj/sellers/contract";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { classNames } from "@/ui/class-names";
import { Link } from "@/ui/link";
import { Picture } from "@/ui/picture";
import { cutQuilt, type Patch } from "./domain/quilt-cutting";

const SPAN: Record<Patch, string> = {
  large: "col-span-2 row-span-2",
  wide: "lg:col-span-2",
  small: "",
};

const LAST_IN_HAND = { 1: "", 2: "max-lg:col-span-2", 3: "max-lg:col-span-3" };

const SIZES: Record<Patch, string> = {
  large: "(min-width: 64rem) 24rem, 62vw",
  wide: "(min-width: 64rem) 24rem, 31vw",
  small: "(min-width: 64rem) 12rem, 31vw",
};

/** The counties as a patchwork: each piece a picture, sewn on with its name and what the county is known for. */
export async function CountyQuilt({ counties }: { counties: StoreCounty[] }) {
  const locale = await currentLocale();
  const { patches, lastInHand } = cutQuilt(counties.length);
  return (
    <ul className="quilt">
      {counties.map((county, index) => {
        const cut = patches[index] ?? "small";
        const last = index === counties.length - 1;
        const name = inLanguage(locale, county.name, county.name_en);
        return (
          <li
            key={county.code}
            className={classNames("patch group", SPAN[cut], last && LAST_IN_HAND[lastInHand])}
          >
            <Picture
              address={county.picture}
              alt=""
              sizes={SIZES[cut]}
              className="absolute inset-0 size-full object-[50%_65%] transition-transform duration-500 group-hover:scale-105"
            />
            <Link
              href={localePath(locale, `/county/${county.code}`)}
              className="patch-label after:absolute after:inset-0 after:content-['']"
            >
              <span className="font-bold">{name}</span>
              <span
                className={classNames(
                  "known",
                  cut === "small" && "lg:hidden",
                  cut === "large" && "known-large",
                )}
              >
                {inLanguage(locale, county.known_for, county.known_for_en)}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
