import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/format";
import { ProofPhoto } from "@/ui/proof-photo";

/** Who said when that the buyer has it, and the photo that shows it. */
export function Received({ order: { id, received } }: { order: SellerOrderAnswer["order"] }) {
  const t = useTranslations("desk");
  const words = useTranslations("fulfil.proof");
  const locale = useLocale();
  if (!received) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">
      <p>{t(`received.${received.by}`, { date: formatDateTime(locale, received.at) })}</p>
      {received.photo && (
        <ProofPhoto
          address={`/api/seller/orders/${id}/proof`}
          words={{ show: words("show"), alt: words("alt") }}
        />
      )}
    </div>
  );
}
