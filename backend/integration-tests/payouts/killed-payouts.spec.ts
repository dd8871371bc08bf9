import { expect, it } from "vitest";
import { killedPayouts } from "../../../bench/soak/payouts/killed-payouts.mjs";
import { aCrew } from "../support/processes";

/** A short slice of what `npm run soak -- payouts` does a hundred times: each step of a run is killed once. */
it("a payout run pays everybody once and loses nobody, whichever of its steps is killed", async () => {
  const market = await aCrew("dastranj_killed_payouts");
  await killedPayouts(
    { crew: market, databaseUrl: market.databaseUrl, seed: 7, kills: 2 },
    { say: () => undefined, tell: (name, found, promised) => expect(found, name).toEqual(promised) },
  );
}, 600_000);
