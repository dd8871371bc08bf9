import { useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { DisputeDesk, useGroup } from "../../disputes/desk";
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
  const at = useGroup(GROUPS);
  const found = useReceipts(at.group, at.page);
  const { receipts, count } = found.data ?? { receipts: [], count: 0 };
  return (
    <DisputeDesk namespace="disputedReceipts" groups={GROUPS} found={found} count={count} at={at}>
      {receipts.map((receipt) => (
        <ReceiptOfDispute key={receipt.id} receipt={receipt} />
      ))}
    </DisputeDesk>
  );
}
