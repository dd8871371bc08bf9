import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { sentenceOf } from "../../ask-backend";
import { ReceiptOfDispute } from "../../receipts/receipt-of-dispute";
import { GROUPS, PAGE_SIZE, useReceipts } from "../../receipts/use-receipts";
import { useWords } from "../../use-words";

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
  const { t, persian } = useWords("disputedReceipts");
  const [address, setAddress] = useSearchParams();
  const group = GROUPS.find((one) => one === address.get("group")) ?? "disputed";
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const found = useReceipts(group, page);
  const show = (wanted: string, at = 0) => setAddress({ group: wanted, ...(at > 0 && { page: String(at) }) });
  const { receipts, count } = found.data ?? { receipts: [], count: 0 };
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-y-1 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("intro")}
        </Text>
      </div>
      <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("title")}>
        {GROUPS.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === group ? "secondary" : "transparent"}
            aria-pressed={one === group}
            onClick={() => show(one)}
          >
            {t(`groups.${one}`)}
          </Button>
        ))}
      </nav>
      {found.isError ? (
        <div role="alert" className="grid justify-items-center gap-y-3 px-6 py-16 text-center">
          <Heading level="h2">{t("failed")}</Heading>
          <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
          <Button size="small" variant="secondary" onClick={() => found.refetch()}>
            {t("again")}
          </Button>
        </div>
      ) : !found.data ? (
        <div aria-busy="true" className="h-64" />
      ) : receipts.length === 0 ? (
        <Heading level="h2" className="px-6 py-16 text-center">
          {t(group === "disputed" ? "empty" : "emptyDecided")}
        </Heading>
      ) : (
        receipts.map((receipt) => <ReceiptOfDispute key={receipt.id} receipt={receipt} />)
      )}
      {count > PAGE_SIZE && (
        <nav className="flex justify-end gap-x-2 px-6 py-4" aria-label={t("next")}>
          <Button
            size="small"
            variant="transparent"
            disabled={page === 0}
            onClick={() => show(group, page - 1)}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={(page + 1) * PAGE_SIZE >= count}
            onClick={() => show(group, page + 1)}
          >
            {t("next")}
          </Button>
        </nav>
      )}
    </Container>
  );
}
