import type { StorePhoto } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import { Photo } from "@/ui/photo";

/** The photos of a booth on a strip to swipe or scroll; no script is needed for it. */
export async function BoothPhotos({ photos, name }: { photos: StorePhoto[]; name: string }) {
  if (photos.length === 0) return null;
  const t = await getTranslations("booth.photos");
  return (
    <section aria-labelledby="booth-photos">
      <h2 id="booth-photos" className="mb-4 text-2xl">
        {t("title")}
      </h2>
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
        tabIndex={0}
        className="-mx-gutter flex snap-x gap-3 overflow-x-auto px-gutter pb-3"
      >
        {photos.map((photo, index) => (
          <li key={photo.files[0]?.address} className="shrink-0 snap-start">
            <Photo
              photo={photo}
              alt={t("photo", { n: index + 1, name })}
              sizes="(min-width: 48rem) 24rem, 70vw"
              className="h-56 w-auto max-w-[80vw] rounded-lg bg-paper-deep object-cover sm:h-72"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
