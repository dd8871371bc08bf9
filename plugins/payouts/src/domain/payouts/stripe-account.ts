import type { AccountNeed, AccountState } from "../../contract/payout-words";

/** What Stripe says of an account, as far as it matters here. */
export interface AccountAtStripe {
  id: string;
  country?: string;
  default_currency?: string;
  payouts_enabled?: boolean;
  capabilities?: { transfers?: string };
  requirements?: {
    currently_due: string[] | null;
    past_due: string[] | null;
    disabled_reason: string | null;
  };
  external_accounts?: { data: { currency?: string | null }[] };
}

/** How an account stands: whether its seller can be paid, what is still wanted of her, and in which currencies she is paid. */
export interface StandingAccount {
  state: AccountState;
  needs: AccountNeed[];
  currencies: string[];
}

/** How an account at Stripe stands. */
export function standingOf(account: AccountAtStripe): StandingAccount {
  const { requirements, capabilities, external_accounts, default_currency } = account;
  const wanted = [...(requirements?.currently_due ?? []), ...(requirements?.past_due ?? [])];
  const refused = /^(rejected\.|listed$|platform_paused$)/.test(requirements?.disabled_reason ?? "");
  const ready = capabilities?.transfers === "active" && account.payouts_enabled === true;
  const accounts = external_accounts?.data.flatMap(({ currency }) => currency ?? []) ?? [];
  return {
    state: refused ? "refused" : ready ? "ready" : "incomplete",
    needs: refused ? [] : [...new Set(wanted.map(needOf))].sort(),
    currencies: [...new Set([...(default_currency ? [default_currency] : []), ...accounts])].sort(),
  };
}

/** Stripe names hundreds of things; sellers are told of which kind they are. */
function needOf(requirement: string): AccountNeed {
  if (requirement.startsWith("external_account")) return "bank_account";
  if (requirement.startsWith("tos_acceptance")) return "terms";
  if (/^(individual|representative|owners|directors|executives|person_)/.test(requirement)) return "person";
  if (/^(business_profile|business_type|company)/.test(requirement)) return "business";
  return "other";
}
