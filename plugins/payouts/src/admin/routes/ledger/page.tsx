import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { Entries } from "../../ledger/entries";
import { ExportForm } from "../../ledger/export-form";
import { TrialBalance } from "../../ledger/trial-balance";
import { SellerStatements } from "../../statements/seller-statements";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "ledger",
  translationNs: "ledger",
  icon: BookOpen,
  rank: 5,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("ledger").t("ledger");
}

const VIEWS = ["balance", "entries", "statements"] as const;

/** `/app/ledger`: what every account held at a moment, and each entry that made it so. */
export default function LedgerPage() {
  const { t } = useWords("ledger");
  const [address, setAddress] = useSearchParams();
  const view = VIEWS.find((one) => one === address.get("view")) ?? "balance";
  return (
    <div className="grid gap-y-3">
      <Container className="divide-y p-0">
        <div className="grid gap-y-1 px-6 py-4">
          <Heading>{t("ledger")}</Heading>
          <Text size="small" className="text-pretty text-ui-fg-subtle">
            {t("intro")}
          </Text>
        </div>
        <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("view")}>
          {VIEWS.map((one) => (
            <Button
              key={one}
              size="small"
              variant={one === view ? "secondary" : "transparent"}
              aria-pressed={one === view}
              onClick={() => setAddress({ view: one })}
            >
              {t(`views.${one}`)}
            </Button>
          ))}
        </nav>
        {view === "balance" && <TrialBalance />}
        {view === "entries" && <Entries />}
        {view === "statements" && <SellerStatements />}
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("export")}
        </Heading>
        <ExportForm />
      </Container>
    </div>
  );
}
