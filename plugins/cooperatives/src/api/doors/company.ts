import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  AcceptInvitation,
  ChangeCompany,
  ChangePerson,
  DecidePurchase,
  InvitePerson,
  ListApprovals,
  ListAskingCompanies,
  ListCompanies,
  MakeCompany,
  Nothing,
  WithReason,
} from "../inputs/company";
import { ofBuyers, posts, reads } from "./door";

/** Doors before companies. Whose a company is, its people say: every route below looks for the one who asks among them. */
export const COMPANY_DOORS: MiddlewareRoute[] = [
  ofBuyers("/store/companies*"),
  ofBuyers("/store/company-invitations*"),
  posts("/store/companies", MakeCompany),
  posts("/store/companies/:id", ChangeCompany),
  posts("/store/companies/:id/people", InvitePerson),
  posts("/store/companies/:id/people/:person_id", ChangePerson),
  reads("/store/companies/:id/approvals", ListApprovals),
  posts("/store/companies/:id/approvals/:approval_id", DecidePurchase),
  posts("/store/company-invitations/accept", AcceptInvitation),
  reads("/admin/companies", ListCompanies),
  posts("/admin/companies/:id/approve", Nothing),
  posts("/admin/companies/:id/refuse", WithReason),
  posts("/admin/companies/:id/suspend", WithReason),
  reads("/seller/cooperative/companies", ListAskingCompanies),
  posts("/seller/cooperative/companies/:id/approve", Nothing),
  posts("/seller/cooperative/companies/:id/refuse", WithReason),
];
