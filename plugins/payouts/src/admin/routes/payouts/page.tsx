import { PageHead } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CashSolid } from "@medusajs/icons";
import { Container, Heading } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { HoldForm } from "../../payouts/hold-form";
import { PayoutTable } from "../../payouts/payout-table";
import { RunView } from "../../payouts/run-view";
import { DraftButton, Runs } from "../../payouts/runs";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "payouts",
  translationNs: "payouts",
  icon: CashSolid,
  rank: 5,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("payouts").t("payouts");
}

/** `/app/payouts`: runs, what is to be done with each, what failed and what hangs. */
export default function PayoutsPage() {
  const { t } = useWords("payouts");
  const [address, setAddress] = useSearchParams();
  const chosen = address.get("run");
  const show = (run: string) => setAddress({ run });
  return (
    <div className="grid gap-y-3">
      <Container className="divide-y p-0">
        <PageHead title={t("payouts")} intro={t("intro")} action={<DraftButton show={show} />} />
        <Runs chosen={chosen} show={show} />
      </Container>
      {chosen && (
        <Container className="divide-y p-0">
          <RunView key={chosen} id={chosen} />
        </Container>
      )}
      <Listed title={t("failedOnes")} asked={{ state: "failed" }} empty={t("noFailed")} retry={show} />
      <Listed title={t("returnedOnes")} asked={{ state: "returned" }} empty={t("noReturned")} retry={show} />
      <Listed title={t("hangingOnes")} asked={{ hanging: "true" }} empty={t("noHanging")} />
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("holds")}
        </Heading>
        <HoldForm />
      </Container>
    </div>
  );
}

function Listed({ title, ...table }: { title: string } & Parameters<typeof PayoutTable>[0]) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      <PayoutTable {...table} />
    </Container>
  );
}
