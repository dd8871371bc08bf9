import { ListPage, StateTabs, useShown, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { RECEIPT_STATES } from "../../../contract/receipts";
import { ReceiptCard } from "../../receipts/receipt-card";
import { PAGE_SIZE, useReceipts } from "../../receipts/use-receipts";
import { sentenceOf } from "../../sentence-of";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "transferReceipts",
  icon: ReceiptPercent,
  rank: 5,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("transferReceipts").t("title");
}

/** `/app/receipts`: what buyers show of bank transfers, whichever waits longest first. */
export default function ReceiptsPage() {
  const { t, plain } = useWords("transferReceipts");
  const at = useShown("state", RECEIPT_STATES);
  const found = useReceipts(at.state, at.page);
  return (
    <ListPage
      namespace="transferReceipts"
      title={t("title")}
      intro={t("intro")}
      tabs={
        <StateTabs
          label={t("state")}
          at={at}
          nameOf={(one) =>
            one === at.state && found.data
              ? `${t(`states.${one}`)} ${plain(found.data.count)}`
              : t(`states.${one}`)
          }
        />
      }
      found={found}
      said={sentenceOf}
      empty={{ text: t("empty") }}
      at={at}
      size={PAGE_SIZE}
    >
      {({ receipts }) => receipts.map((receipt) => <ReceiptCard key={receipt.id} receipt={receipt} />)}
    </ListPage>
  );
}
