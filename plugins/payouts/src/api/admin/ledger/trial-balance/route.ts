import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminTrialBalanceAnswer } from "../../../../contract/ledger-answers";
import { readTrialBalance } from "../../../../workflows/ledger/read-books";
import type { AskTrialBalance } from "../../../inputs/ledger";

/** Operators: what every kind of account held, now or at a past moment. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminTrialBalanceAnswer>): Promise<void> {
  const { at } = req.validatedQuery as AskTrialBalance;
  res.json({ trial_balance: await readTrialBalance(req.scope, at) });
}
