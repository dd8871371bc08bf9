import { PageHead, StateTabs, useShown } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { Container, Heading } from "@medusajs/ui";
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
  const at = useShown("view", VIEWS);
  return (
    <div className="grid gap-y-3">
      <Container className="divide-y p-0">
        <PageHead title={t("ledger")} intro={t("intro")} />
        <StateTabs label={t("view")} at={at} nameOf={(one) => t(`views.${one}`)} />
        {at.state === "balance" && <TrialBalance />}
        {at.state === "entries" && <Entries />}
        {at.state === "statements" && <SellerStatements />}
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
