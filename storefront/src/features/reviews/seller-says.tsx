import type { ShownReview } from "@dastranj/orders/contract";
import type { Locale } from "@/i18n/locales";
import { formatDate } from "@/lib/format";

/** What a seller answered to a review. Works on the server and in islands. */
export function SellerSays({
  locale,
  answer,
  title,
}: {
  locale: Locale;
  answer: NonNullable<ShownReview["answer"]>;
  /** Whose words these are. */
  title: string;
}) {
  return (
    <div className="ms-4 grid gap-1 border-s-3 border-saffron ps-4">
      <p className="text-sm font-semibold">
        {title} <span className="font-normal text-ink-soft">{formatDate(locale, answer.at)}</span>
      </p>
      <p dir="auto" className="max-w-prose break-words whitespace-pre-line">
        {answer.words}
      </p>
    </div>
  );
}
