import { useShown, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { ClaimOfDispatch } from "../../claims/claim-of-dispatch";
import { GROUPS, useClaims } from "../../claims/use-claims";
import { DisputeDesk } from "../../disputes/desk";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "claims",
  icon: ExclamationCircle,
  rank: 8,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("claims").t("title");
}

/** `/app/claims`: what a wholesale buyer and a cooperative do not agree on of a shipment. */
export default function ClaimsPage() {
  const at = useShown("group", GROUPS);
  const found = useClaims(at.state, at.page);
  return (
    <DisputeDesk namespace="claims" found={found} at={at}>
      {({ claims }) => claims.map((dispatch) => <ClaimOfDispatch key={dispatch.id} dispatch={dispatch} />)}
    </DisputeDesk>
  );
}
