import { randomUUID } from "node:crypto";
import type {
  Account,
  AdminPayoutConfirmedAnswer,
  AdminPayoutFileAnswer,
  AdminPayoutRunAnswer,
  AdminPayoutsAnswer,
  Ledger,
} from "@dastranj/payouts/contract";
import type { Vault } from "@dastranj/privacy/contract";
import { application } from "./application";
import { eventually } from "./eventually";
import { anOperator, aSeller, type TestSeller } from "./factories";
import { type Answer, send } from "./http";

export const SHEBA = "IR760170000000000000000001";

interface Particulars {
  createSellerParticulars(row: object): Promise<unknown>;
}

/** A seller of whom so many rials are available, with an account unless told otherwise. */
export async function anEarner(available: bigint, sheba: string | null = SHEBA): Promise<TestSeller> {
  const seller = await aSeller();
  const { container } = await application();
  if (sheba) {
    const sheba_sealed = container.resolve<Vault>("vault").seal(sheba);
    await container
      .resolve<Particulars>("seller")
      .createSellerParticulars({ seller_id: seller.id, sheba_sealed });
  }
  if (available > 0n) await moves("clearing:pp_strict:irr", `available:${seller.id}:irr`, available);
  return seller;
}

/** So many rials move, by an entry of the tests. */
export async function moves(from: Account, to: Account, amount: bigint): Promise<void> {
  const { container } = await application();
  await container.resolve<Ledger>("ledger").post([
    {
      reference: `test:${randomUUID()}`,
      kind: "test",
      occurred_at: new Date(),
      movements: [{ from, to, amount, line: "goods" }],
    },
  ]);
}

/** What stands of a seller's, in rials unless told otherwise: [available, on the way, debt]. */
export async function holds({ id }: { id: string }, currency = "irr"): Promise<bigint[]> {
  const { container } = await application();
  const accounts = ["available", "in_transit", "debt"].map((kind) => `${kind}:${id}:${currency}` as Account);
  const balances = await container.resolve<Ledger>("ledger").balances(accounts);
  return accounts.map((account) => balances.get(account) ?? 0n);
}

/** Two operators at the payouts: one makes, the other approves. */
export async function atPayouts() {
  const [maker, approver] = [await anOperator("مینا"), await anOperator("سارا")];
  const asking = async <T>(path: string, body: object | undefined, token: string): Promise<Answer<T>> =>
    send<T>(body ? "POST" : "GET", `/admin/${path}`, body, { token });
  const office = {
    maker,
    approver,
    draft: (sellers?: { id: string }[], key = randomUUID() as string, currency_code?: string) =>
      asking<AdminPayoutRunAnswer>(
        "payout-runs",
        {
          key,
          ...(currency_code && { currency_code }),
          ...(sellers && { seller_ids: sellers.map(({ id }) => id) }),
        },
        maker,
      ),
    run: (id: string) => asking<AdminPayoutRunAnswer>(`payout-runs/${id}`, undefined, maker),
    decide: (id: string, how: "approve" | "withdraw", token = approver) =>
      asking<AdminPayoutRunAnswer>(`payout-runs/${id}/${how}`, {}, token),
    file: (id: string, body: object = {}) =>
      asking<AdminPayoutFileAnswer>(`payout-runs/${id}/file`, body, maker),
    confirm: (id: string, rows: (string | bigint)[][], header = "reference,amount,result,reason") =>
      asking<AdminPayoutConfirmedAnswer>(
        `payout-runs/${id}/confirmations`,
        { csv: [header, ...rows.map((row) => row.join(","))].join("\r\n") },
        maker,
      ),
    payouts: async (query: Record<string, string>) =>
      (await asking<AdminPayoutsAnswer>(`payouts?${new URLSearchParams(query)}`, undefined, maker)).body
        .payouts,
    /** A run that was approved and of which the books were told. */
    ready: async (sellers: { id: string }[]): Promise<string> => {
      const { run } = (await office.draft(sellers)).body;
      await office.decide(run.id, "approve");
      await eventually(async () => (await office.run(run.id)).body.run.state === "ready");
      return run.id;
    },
  };
  return office;
}
