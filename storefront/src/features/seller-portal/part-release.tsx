import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { useLocale } from "next-intl";
import { IslandMessages } from "@/i18n/island-messages";
import { formatMoney } from "@/lib/format";
import { useReleaseWords } from "@/lib/use-release-words";
import { WhyReleased } from "@/ui/why-released";
import { CallOff } from "./call-off";

/** Of an order: how she says that she cannot make it; why nothing comes of it, and what went back to the buyer. */
export function PartRelease({ order }: { order: SellerOrderAnswer["order"] }) {
  const locale = useLocale();
  const released = useReleaseWords(order, order.currency_code, { own: true });
  if (released) return <WhyReleased {...released} />;
  const verb = (["decline", "cancel"] as const).find((each) => order.may.includes(each));
  if (!verb) return null;
  return (
    <IslandMessages namespaces={["release"]}>
      <CallOff
        orderId={order.id}
        verb={verb}
        amount={formatMoney(locale, order.total, order.currency_code)}
      />
    </IslandMessages>
  );
}
