import { PageHead } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { PencilSquare } from "@medusajs/icons";
import { Container, Heading } from "@medusajs/ui";
import { DisputeForm, Disputes } from "../../reconciliation/disputes";
import { ExchangeForm } from "../../reconciliation/exchange-form";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "bookFacts",
  translationNs: "postings",
  icon: PencilSquare,
  rank: 7,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("postings").t("bookFacts");
}

/** `/app/book-facts`: what operators tell the books, since no order knows it. */
export default function BookFactsPage() {
  const { t } = useWords("postings");
  return (
    <div className="grid gap-y-3">
      <Container className="p-0">
        <PageHead title={t("bookFacts")} intro={t("bookFactsIntro")} />
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("exchange")}
        </Heading>
        <ExchangeForm />
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("dispute")}
        </Heading>
        <DisputeForm />
        <Disputes />
      </Container>
    </div>
  );
}
