import { expect, it } from "vitest";
import { killedRefunds } from "../../../../bench/soak/orders/killed-refunds.mjs";
import { openCompany } from "../../../../bench/soak/payments/company.mjs";
import { aCrew } from "../../support/processes";

/** A short slice of what `npm run soak -- orders` does at length: killed when the company has paid back, and nobody knows. */
it("what is owed for a part goes back once, though the process is killed when it was paid", async () => {
  const company = await openCompany();
  try {
    const market = await aCrew("dastranj_killed_refunds", { env: company.env });
    const { databaseUrl, store } = market;
    await killedRefunds(
      { crew: market, client: store, company, databaseUrl, seed: 7, kills: 1 },
      { say: () => undefined, tell: (name, found, promised) => expect(found, name).toEqual(promised) },
    );
  } finally {
    company.close();
  }
}, 240_000);
