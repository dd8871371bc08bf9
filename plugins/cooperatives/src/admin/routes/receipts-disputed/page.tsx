import { useShown, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { DisputeDesk } from "../../disputes/desk";
import { ReceiptOfDispute } from "../../receipts/receipt-of-dispute";
import { GROUPS, useReceipts } from "../../receipts/use-receipts";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "disputedReceipts",
  icon: CheckCircle,
  rank: 7,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("disputedReceipts").t("title");
}

/** `/app/receipts-disputed`: what member and cooperative do not agree on at the scales. */
export default function DisputedReceiptsPage() {
  const at = useShown("group", GROUPS);
  const found = useReceipts(at.state, at.page);
  return (
    <DisputeDesk namespace="disputedReceipts" found={found} at={at}>
      {({ receipts }) => receipts.map((receipt) => <ReceiptOfDispute key={receipt.id} receipt={receipt} />)}
    </DisputeDesk>
  );
}
