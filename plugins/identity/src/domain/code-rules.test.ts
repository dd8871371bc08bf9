import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE, mayAsk, type StandingCode, whyNot } from "./code-rules";

const NOW = new Date("2026-11-25T10:00:00Z");
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

describe("asking for a code", () => {
  test("the first is sent", () => {
    expect(mayAsk([], NOW)).toBeUndefined();
  });

  test("another within a minute is not, and one at the minute is", () => {
    expect(mayAsk([ago(59)], NOW)).toEqual({
      refused: "code_too_soon",
      again_at: new Date("2026-11-25T10:00:01Z"),
    });
    expect(mayAsk([ago(60)], NOW)).toBeUndefined();
  });

  test("the sixth within an hour waits until the first is an hour old", () => {
    const five = [100, 3000, 200, 400, 300].map(ago);
    expect(mayAsk(five, NOW)).toEqual({
      refused: "code_too_often",
      again_at: new Date("2026-11-25T10:10:00Z"),
    });
    expect(mayAsk([ago(3600), ...five.slice(0, 1), ...[200, 300, 400].map(ago)], NOW)).toBeUndefined();
  });

  test("whoever asks whenever she may gets five in an hour at most, a minute apart", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 200 }), (pauses) => {
        const sent: Date[] = [];
        let at = NOW.getTime();
        for (const pause of pauses) {
          at += pause * 1000;
          if (!mayAsk(sent, new Date(at))) sent.push(new Date(at));
        }
        for (const [place, one] of sent.entries()) {
          const next = sent[place + 1];
          const sixth = sent[place + CODE.most];
          if (next) expect(next.getTime() - one.getTime()).toBeGreaterThanOrEqual(CODE.restMs);
          if (sixth) expect(sixth.getTime() - one.getTime()).toBeGreaterThanOrEqual(CODE.windowMs);
        }
      }),
    );
  });

  test("whoever comes again when told to is sent one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3599 }), { maxLength: 8 }), (ages) => {
        const asked = ages.map(ago);
        const eager = mayAsk(asked, NOW);
        if (eager) expect(mayAsk(asked, eager.again_at)?.refused).not.toBe(eager.refused);
      }),
    );
  });
});

describe("a code that was not taken", () => {
  const code: StandingCode = { expires_at: ago(-10), spent_at: null, tries: 1 };

  test.each([
    ["none was sent", undefined, false, "code_wrong"],
    ["it was used, and is shown again", { ...code, spent_at: ago(5) }, true, "code_used"],
    ["it was used, and another is shown", { ...code, spent_at: ago(5) }, false, "code_wrong"],
    ["its two minutes are over", { ...code, expires_at: NOW }, true, "code_expired"],
    ["five tries were made of it", { ...code, tries: 5 }, true, "code_tries_spent"],
    ["it is another", code, false, "code_wrong"],
  ] as const)("%s", (_, standing, same, why) => {
    expect(whyNot(standing, same, NOW)).toBe(why);
  });
});
