import fc from "fast-check";
import { describe, it } from "vitest";
import { promises } from "../../../../bench/soak/allotment/promises.mjs";
import { allot, allotAnew } from "./allot";

describe("whatever is ordered", () => {
  it.each(Object.entries(promises({ allot, allotAnew })))("%s", (_, property) => {
    fc.assert(property, { numRuns: 100 });
  });
});
