import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminAccountsAnswer } from "../../../../contract/ledger-answers";
import { readAccounts } from "../../../../workflows/ledger/read-books";
import type { AskAccounts } from "../../../inputs/ledger";

/** Operators: the accounts of a kind, by name, and what each held. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminAccountsAnswer>): Promise<void> {
  res.json(await readAccounts(req.scope, req.validatedQuery as AskAccounts));
}
