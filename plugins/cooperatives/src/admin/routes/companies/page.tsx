import { PageHead, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Container } from "@medusajs/ui";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { CompanyList } from "../../companies/company-list";
import { CompanyView } from "../../companies/company-view";
import type { CompaniesAsked } from "../../companies/use-companies";

export const config = defineRouteConfig({
  label: "companies",
  translationNs: "companies",
  icon: BuildingStorefront,
  rank: 6,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("companies").t("companies");
}

/** `/app/companies`: who would like to buy wholesale, and who does. */
export default function CompaniesPage() {
  const { t } = useWords("companies");
  const [address, setAddress] = useSearchParams();
  const [asked, setAsked] = useState<CompaniesAsked>({ state: "applied", q: "", page: 0 });
  const chosen = address.get("company");
  return (
    <div className="grid gap-y-3">
      <Container className="divide-y p-0">
        <PageHead title={t("companies")} intro={t("intro")} />
        <CompanyList
          asked={asked}
          ask={(changed) => setAsked({ ...asked, ...changed })}
          chosen={chosen}
          show={(company) => setAddress({ company })}
        />
      </Container>
      {chosen && (
        <Container className="divide-y p-0">
          <CompanyView key={chosen} id={chosen} />
        </Container>
      )}
    </div>
  );
}
