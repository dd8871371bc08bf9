import fc from "fast-check";
import { expect, it } from "vitest";
import { readFailure, sayFailure } from "./failure";

it("is read again from within another sentence", () => {
  const words = fc
    .stringMatching(/^[a-z0-9][a-z0-9 .]{0,100}[a-z0-9.]$/)
    .map((text) => text.replace(/ +/g, " "));
  fc.assert(
    fc.property(fc.boolean(), words, (final, why) => {
      const said = `Failed to send notification with id noti_1:\n${sayFailure({ final, why })}`;
      expect(readFailure(said)).toEqual({ final, why });
    }),
  );
});

it("keeps nothing of what a stranger said", () => {
  expect(readFailure("550 no such user <sara@dastranj.example>")).toEqual({
    final: false,
    why: "It could not be handed over.",
  });
});

it("stays one line, and short", () => {
  const said = sayFailure({ final: true, why: `a\r\n b${"c".repeat(900)}` });
  expect(said).toMatch(/^MESSAGE_REFUSED a bc+$/);
  expect(said.length).toBeLessThanOrEqual(220);
});
