import { expect, it } from "vitest";
import { killedOrders } from "../../../bench/soak/cooperatives/killed-orders.mjs";
import { aCrew } from "../support/processes";

/** A short slice of what `npm run soak -- cooperatives` does at length: killed once in the middle of each, at one of its writes. */
it("a big order goes on from wherever a process was killed: nothing is done twice, nothing halfway", async () => {
  const market = await aCrew("dastranj_killed_big_orders");
  await killedOrders(
    { crew: market, databaseUrl: market.databaseUrl, seed: 7, kills: 1 },
    { say: () => undefined, tell: (name, found, promised) => expect(found, name).toEqual(promised) },
  );
}, 900_000);
