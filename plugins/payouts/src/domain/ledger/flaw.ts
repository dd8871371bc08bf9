import type { LEDGER_REFUSALS } from "../../contract/refusals/ledger";

/** Why entries cannot be posted: a refusal's code, and what it is about. */
export class LedgerFlaw extends Error {
  constructor(
    readonly code: keyof typeof LEDGER_REFUSALS,
    readonly about = "",
  ) {
    super(`${code} ${about}`.trim());
  }
}
