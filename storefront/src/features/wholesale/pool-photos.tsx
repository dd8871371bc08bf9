import type { StorePool } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { Photo } from "@/ui/photo";
import { Picture } from "@/ui/picture";

/** The cover of a pool in a list, or its room, woven plainly; what it shows the words beside it say. */
export function PoolCover({ pool: { photos }, className }: { pool: StorePool; className?: string }) {
  const look = classNames("size-full bg-paper-deep object-cover", className);
  const [cover] = photos;
  if (!cover) return <Picture address={null} alt="" sizes="" className={look} />;
  return <Photo photo={cover} alt="" sizes="(min-width: 36rem) 12rem, 30vw" className={look} />;
}

/** All photos of a pool: one over the whole width, or several on a strip to swipe or scroll. */
export function PoolGallery({ pool: { photos, title } }: { pool: StorePool }) {
  const t = useTranslations("quotes.pools");
  const locale = useLocale();
  const named = (n: number) => t("photo", { n, name: title[locale] });
  const [cover, ...others] = photos;
  const wide = "aspect-[3/2] w-full rounded-lg bg-paper-deep object-cover sm:aspect-[2/1]";
  if (!cover) return <Picture address={null} alt="" sizes="" className={wide} />;
  if (others.length === 0)
    return (
      <Photo photo={cover} alt={named(1)} sizes="(min-width: 48rem) 46rem, 92vw" eager className={wide} />
    );
  return (
    <ul
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
      tabIndex={0}
      aria-label={t("photos")}
      className="-mx-gutter flex snap-x gap-3 overflow-x-auto px-gutter pb-3 sm:mx-0 sm:px-0"
    >
      {photos.map((photo, index) => (
        <li key={photo.id} className="shrink-0 snap-start">
          <Photo
            photo={photo}
            alt={named(index + 1)}
            sizes="(min-width: 48rem) 24rem, 70vw"
            eager={index === 0}
            className="h-56 w-auto max-w-[80vw] rounded-lg bg-paper-deep object-cover sm:h-72"
          />
        </li>
      ))}
    </ul>
  );
}
