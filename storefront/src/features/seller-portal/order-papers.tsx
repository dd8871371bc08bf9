import type { SellerOrderAnswer, SellerOrderRow } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { isOpen, isReleased } from "@/lib/progress";
import { PaperLink } from "@/ui/paper-link";

/** What a seller prints of one order: only what there is of it. */
export function OrderPapers({ order }: { order: SellerOrderAnswer["order"] }) {
  const t = useTranslations("papers");
  const locale = useLocale();
  const papers = [
    ...(isReleased(order.status) ? [] : [["packing-slip", t("slip")] as const]),
    // Where nobody may read to where it goes there is no label.
    ...(order.buyer.address?.line1 && !isReleased(order.status)
      ? [["parcel-label", t("parcelLabel")] as const]
      : []),
    ["invoice", t("invoice")] as const,
  ];
  return (
    <nav aria-label={t("title")} className="flex flex-wrap gap-2 print:hidden">
      {papers.map(([paper, name]) => (
        <PaperLink
          key={paper}
          href={`/api/seller/orders/${order.id}/${paper}.pdf?language=${locale}`}
          opens={t("opens", { paper: name })}
          className="grow sm:grow-0"
        >
          {name}
        </PaperLink>
      ))}
    </nav>
  );
}

/** The packing slips of those of a page's orders that are yet to be sent, in one file. */
export function SlipsOfPage({ orders }: { orders: readonly SellerOrderRow[] }) {
  const t = useTranslations("papers");
  const locale = useLocale();
  const ids = orders.filter(({ status }) => isOpen(status)).map(({ id }) => id);
  if (ids.length === 0) return null;
  const name = t("slipsOfPage", { count: ids.length });
  return (
    <PaperLink
      href={`/api/seller/orders/packing-slips.pdf?language=${locale}&ids=${ids.join(",")}`}
      opens={t("opens", { paper: name })}
      className="justify-self-start"
    >
      {name}
    </PaperLink>
  );
}
