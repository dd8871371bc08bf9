import { useLocale, useTranslations } from "next-intl";
import { PaperLink } from "@/ui/paper-link";

/** The invoice of an order, or of one seller's part of it. */
export function InvoiceLink({ order, part }: { order: string; part?: string }) {
  const t = useTranslations("papers");
  const locale = useLocale();
  const query = new URLSearchParams({ language: locale, ...(part && { part }) });
  const name = t(part ? "invoiceOfPart" : "invoiceOfOrder");
  return (
    <PaperLink
      href={`/api/store/orders/${encodeURIComponent(order)}/invoice.pdf?${query}`}
      opens={t("opens", { paper: name })}
      kind={part ? "quiet" : "secondary"}
      className="justify-self-start"
    >
      {name}
    </PaperLink>
  );
}
