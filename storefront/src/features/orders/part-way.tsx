import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { IslandMessages } from "@/i18n/island-messages";
import { digitsFor } from "@/lib/contact";
import { formatDateTime } from "@/lib/format";
import { Parcels } from "@/ui/parcels";
import { ProofPhoto } from "@/ui/proof-photo";
import { ReceivePart } from "./receive-part";

type Part = OrderPartsAnswer["parts"][number];

/** How a part comes to its buyer: its parcels, the code by which she fetches it, and whether she has it. */
export function PartWay({ orderId, part }: { orderId: string; part: Part }) {
  const t = useTranslations("fulfil");
  const locale = useLocale();
  const { received } = part;
  return (
    <>
      <Parcels parcels={part.tracking} items={part.items} />
      {part.pickup_code && (
        <section className="grid justify-items-center gap-1 rounded-md bg-indigo-tint px-4 py-4 text-center">
          <h3 className="text-sm font-bold text-indigo-deep">{t("code.title")}</h3>
          <p className="tabular text-4xl font-bold tracking-[0.25em] text-indigo-deep select-all">
            <bdi dir="ltr">{digitsFor(locale, part.pickup_code)}</bdi>
          </p>
          <p className="max-w-prose text-sm">{t("code.text")}</p>
        </section>
      )}
      {part.may_receive && (
        <IslandMessages namespaces={["fulfil"]}>
          <ReceivePart orderId={orderId} partId={part.id} />
        </IslandMessages>
      )}
      {received && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">
          <p>{t(`received.${received.by}`, { date: formatDateTime(locale, received.at) })}</p>
          {received.photo && (
            <ProofPhoto
              address={`/api/store/orders/${orderId}/parts/${part.id}/proof`}
              words={{ show: t("proof.show"), alt: t("proof.alt") }}
            />
          )}
        </div>
      )}
    </>
  );
}
