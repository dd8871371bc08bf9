import fc from "fast-check";
import { expect, it } from "vitest";
import { afterFailure, beforeAsking, type Circuit, WELL } from "./circuit";

it("is asked by everybody while it is well", () => {
  expect(beforeAsking(WELL, 5)).toEqual({ ask: true, next: WELL });
});

it("rests for two seconds after one failure; then one tries, and the others wait for what it finds", () => {
  const failed = afterFailure(1000);
  expect(beforeAsking(failed, 2999).ask).toBe(false);
  const first = beforeAsking(failed, 3000);
  expect(first.ask).toBe(true);
  expect(beforeAsking(first.next, 3000).ask).toBe(false);
  expect(beforeAsking(first.next, 5000).ask).toBe(true);
});

it("whoever asks, and whenever, one that always fails is asked at most once in two seconds", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 200 }), (pauses) => {
      let now = 0;
      let circuit: Circuit = afterFailure(now);
      let tries = 0;
      for (const pause of pauses) {
        now += pause;
        const { ask, next } = beforeAsking(circuit, now);
        circuit = ask ? afterFailure(now) : next;
        tries += Number(ask);
      }
      expect(tries).toBeLessThanOrEqual(now / 2000);
    }),
  );
});
