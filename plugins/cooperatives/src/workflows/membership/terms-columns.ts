import type { MembershipTerms } from "../../contract/membership";
import type { MembershipRow } from "../../modules/membership/service";

/** Terms as their row keeps them. */
export function columnsOf({ mode, role, agreement, share_fee, weight }: MembershipTerms) {
  return {
    mode,
    role,
    weight,
    agreement: agreement?.reference ?? null,
    agreed_on: agreement?.on ?? null,
    share_fee: share_fee?.amount ?? null,
    share_currency: share_fee?.currency_code ?? null,
    share_paid_on: share_fee?.paid_on ?? null,
  };
}

/** The terms that a row keeps. */
export function termsOf(row: MembershipRow): MembershipTerms {
  const { mode, role, weight, agreement, agreed_on, share_fee, share_currency, share_paid_on } = row;
  return {
    mode,
    role,
    weight,
    agreement: agreement !== null && agreed_on !== null ? { reference: agreement, on: agreed_on } : null,
    share_fee:
      share_fee !== null && share_currency !== null
        ? { amount: share_fee, currency_code: share_currency, paid_on: share_paid_on }
        : null,
  };
}
