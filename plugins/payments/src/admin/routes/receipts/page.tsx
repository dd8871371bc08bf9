import { useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
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
  const { t, persian, plain } = useWords("transferReceipts");
  const [address, setAddress] = useSearchParams();
  const state = RECEIPT_STATES.find((one) => one === address.get("state")) ?? "waiting";
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const found = useReceipts(state, page);
  const show = (wanted: string, at = 0) => setAddress({ state: wanted, ...(at > 0 && { page: String(at) }) });
  const { receipts, count } = found.data ?? { receipts: [], count: 0 };
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-y-1 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("intro")}
        </Text>
      </div>
      <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("state")}>
        {RECEIPT_STATES.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === state ? "secondary" : "transparent"}
            aria-pressed={one === state}
            onClick={() => show(one)}
          >
            {t(`states.${one}`)}
            {one === state && found.data && ` ${plain(count)}`}
          </Button>
        ))}
      </nav>
      {found.isError && (
        <div role="alert" className="flex flex-col items-center gap-y-2 px-6 py-16">
          <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
          <Button size="small" variant="secondary" onClick={() => found.refetch()}>
            {t("tryAgain")}
          </Button>
        </div>
      )}
      {found.isPending && <div aria-busy="true" className="h-64" />}
      {found.data && count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-16 text-center">
          {t("empty")}
        </Text>
      )}
      {receipts.map((receipt) => (
        <ReceiptCard key={receipt.id} receipt={receipt} />
      ))}
      {count > PAGE_SIZE && (
        <nav className="flex justify-end gap-x-2 px-6 py-4" aria-label={t("title")}>
          <Button
            size="small"
            variant="transparent"
            disabled={page === 0}
            onClick={() => show(state, page - 1)}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={(page + 1) * PAGE_SIZE >= count}
            onClick={() => show(state, page + 1)}
          >
            {t("next")}
          </Button>
        </nav>
      )}
    </Container>
  );
}
