import type {
  CompaniesAnswer,
  CompanyPeopleAnswer,
  CooperativesCompaniesAnswer,
  PurchaseApprovalsAnswer,
} from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What the buyer's companies show; the backend finds them by her own place in each. */

export const readCompanies = (locale: Locale): Promise<Reading<CompaniesAnswer>> =>
  readAs("buyer", "store/companies", locale);
export const readPeople = (locale: Locale, id: string): Promise<Reading<CompanyPeopleAnswer>> =>
  readAs("buyer", `store/companies/${id}/people`, locale);
export const readApprovals = (locale: Locale, id: string): Promise<Reading<PurchaseApprovalsAnswer>> =>
  readAs("buyer", `store/companies/${id}/approvals?limit=50`, locale);

/** Companies that asked the signed-in cooperative; those that wait come first. */
export const readAskingCompanies = (locale: Locale): Promise<Reading<CooperativesCompaniesAnswer>> =>
  readAs("seller", "seller/cooperative/companies?limit=100", locale);
