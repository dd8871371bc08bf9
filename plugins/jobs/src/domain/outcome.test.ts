import fc from "fast-check";
import { expect, it } from "vitest";
import { afterFailure } from "./outcome";

const backoff = { firstMs: 1000, mostMs: 60_000 };

it("waits twice as long after each failure, up to the limit, and gives up when the attempts are spent", () => {
  const patience = { attempts: 9, backoff };
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => afterFailure(attempt, patience));
  expect(waits).toEqual(
    [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000].map((retryInMs) => ({
      state: "waiting",
      retryInMs,
    })),
  );
  expect(afterFailure(9, patience)).toEqual({ state: "dead" });
});

it("whatever the patience, a job is attempted exactly as often as it says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (attempts) => {
      let attempt = 1;
      while (afterFailure(attempt, { attempts, backoff }).state === "waiting") attempt += 1;
      expect(attempt).toBe(attempts);
    }),
  );
});
