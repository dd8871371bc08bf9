import type { ShownReview } from "@dastranj/orders/contract";
import type { ReactNode } from "react";
import { inLanguage, type Locale, localePath } from "@/i18n/locales";
import { formatDate, formatNumber } from "@/lib/format";
import { hereOrThere } from "@/lib/picture";
import { Link } from "@/ui/link";
import { Photo } from "@/ui/photo";
import { Stars } from "@/ui/stars";
import { filled, type RatingWords, starNames } from "./domain/rating-words";
import { SellerSays } from "./seller-says";

export interface ReviewWords extends Pick<RatingWords, "stars"> {
  nobody: string;
  /** `{kind}` */
  kind: string;
  /** `{n}` */
  photo: string;
  answer: string;
}

/** One review: stars, words as they were written, photos, and what the seller answered. Works on the server and in islands. */
export function ReviewItem({
  review,
  locale,
  words,
  ofProduct = false,
  children,
}: {
  review: ShownReview;
  locale: Locale;
  words: ReviewWords;
  /** Says what it is about, where that is not the page's own product. */
  ofProduct?: boolean;
  children?: ReactNode;
}) {
  const { stars, words: text, name, variant_title, written_at, photos, answer, product } = review;
  const title = inLanguage(locale, product.title, product.title_en);
  return (
    <article className="grid gap-2.5">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <Stars value={stars} label={starNames(words)[stars - 1]} />
        <bdi className="font-semibold">{name ?? words.nobody}</bdi>
        <span className="text-ink-soft">{formatDate(locale, written_at)}</span>
      </header>
      {ofProduct ? (
        <p className="text-sm">
          <Link href={localePath(locale, `/product/${product.handle}`)} className="place-link">
            {title}
          </Link>
        </p>
      ) : (
        variant_title &&
        variant_title !== product.title && (
          <p className="text-sm text-ink-soft">{filled(words.kind, { kind: variant_title })}</p>
        )
      )}
      {text && (
        <p dir="auto" className="max-w-prose break-words whitespace-pre-line">
          {text}
        </p>
      )}
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <a
                href={hereOrThere(photo.files.at(-1)?.address ?? "")}
                target="_blank"
                rel="noopener"
                className="block overflow-hidden rounded-md"
              >
                <Photo
                  photo={photo}
                  alt={filled(words.photo, { n: formatNumber(locale, index + 1) })}
                  sizes="6rem"
                  className="size-24 bg-paper-deep object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {answer && <SellerSays locale={locale} answer={answer} title={words.answer} />}
      {children}
    </article>
  );
}
