import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale } from "next-intl";
import { IslandMessages } from "@/i18n/island-messages";
import { formatMoney } from "@/lib/format";
import { useReleaseWords } from "@/lib/use-release-words";
import { WhyReleased } from "@/ui/why-released";
import { CancelPart } from "./cancel-part";

/** Of a parcel: how to call it off as long as its seller has not answered; why nothing comes of it, and what went back. */
export function PartRelease({
  orderId,
  part,
  currency,
}: {
  orderId: string;
  part: OrderPartsAnswer["parts"][number];
  currency: string;
}) {
  const locale = useLocale();
  const released = useReleaseWords(part, currency);
  if (released) return <WhyReleased {...released} />;
  if (part.status !== "placed") return null;
  return (
    <IslandMessages namespaces={["release"]}>
      <CancelPart orderId={orderId} partId={part.id} amount={formatMoney(locale, part.total, currency)} />
    </IslandMessages>
  );
}
