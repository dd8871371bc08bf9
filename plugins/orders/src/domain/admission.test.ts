import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Admission } from "./admission";

const patient = () => new AbortController().signal;
/** What a promise has come to by now. */
const byNow = <T>(promise: Promise<T>) => Promise.race([promise, Promise.resolve("waits" as const)]);

describe("admission", () => {
  it("lets in as many as fit, keeps the line, and turns the next away", async () => {
    const door = new Admission({ atOnce: 1, waiting: 1 });
    const answers = [door.enter(patient()), door.enter(patient()), door.enter(patient())];
    expect(await Promise.all(answers.map(byNow))).toEqual([true, "waits", false]);
    expect(door.standing).toEqual({ inside: 1, waiting: 1 });
    door.leave();
    expect(await answers[1]).toBe(true);
  });

  it("lets in by the order of coming", async () => {
    const door = new Admission({ atOnce: 1, waiting: 9 });
    await door.enter(patient());
    const cameIn: number[] = [];
    for (const who of [1, 2, 3]) door.enter(patient()).then(() => cameIn.push(who));
    for (let left = 0; left < 3; left++) door.leave();
    await byNow(Promise.resolve());
    expect(cameIn).toEqual([1, 2, 3]);
  });

  it("takes whoever gives up out of the line, and lets another stand there", async () => {
    const door = new Admission({ atOnce: 1, waiting: 1 });
    await door.enter(patient());
    const tired = new AbortController();
    const waited = door.enter(tired.signal);
    tired.abort();
    expect(await waited).toBe(false);
    const next = door.enter(patient());
    expect(await byNow(next)).toBe("waits");
    door.leave();
    expect(await next).toBe(true);
  });

  it("does not let in whoever had gone before asking", async () => {
    const door = new Admission({ atOnce: 1, waiting: 1 });
    expect(await door.enter(AbortSignal.abort())).toBe(false);
    expect(await byNow(door.enter(patient()))).toBe(true);
  });

  it("whatever happens, keeps its limits and forgets nobody", async () => {
    const acts = fc.array(fc.constantFrom("come", "leave", "give up"), { maxLength: 60 });
    const limits = fc.record({ atOnce: fc.integer({ min: 1, max: 4 }), waiting: fc.nat(4) });
    await fc.assert(
      fc.asyncProperty(limits, acts, async ({ atOnce, waiting }, day) => {
        const door = new Admission({ atOnce, waiting });
        let inside = 0;
        const line: { tired: AbortController; in?: boolean }[] = [];
        for (const act of day) {
          if (act === "come") {
            const full = inside === atOnce;
            const turnedAway = full && line.length === waiting;
            const guest: (typeof line)[number] = { tired: new AbortController() };
            door.enter(guest.tired.signal).then((answer) => {
              guest.in = answer;
            });
            await Promise.resolve();
            expect(guest.in).toBe(turnedAway ? false : full ? undefined : true);
            if (!full) inside += 1;
            else if (!turnedAway) line.push(guest);
          } else if (act === "leave" && inside > 0) {
            door.leave();
            await Promise.resolve();
            const next = line.shift();
            if (next) expect(next.in).toBe(true);
            else inside -= 1;
          } else if (act === "give up") {
            const guest = line.pop();
            guest?.tired.abort();
            await Promise.resolve();
            if (guest) expect(guest.in).toBe(false);
          }
        }
      }),
    );
  });
});
