import { expect, it } from "vitest";
import { firstState, wayTo } from "./channel";
import { wordsAreKept, wordsAreShown } from "./secrecy";

const STATES = ["waiting", "sent", "kept", "failed"] as const;

it("keeps a code while it must still be sent, and where people try the market what went to nobody", () => {
  const kept = (demonstration: boolean) =>
    STATES.filter((state) => wordsAreKept({ secret: true, state }, demonstration));
  expect(kept(false)).toEqual(["waiting"]);
  expect(kept(true)).toEqual(["waiting", "kept", "failed"]);
});

it("keeps everything else, and shows it", () => {
  for (const demonstration of [true, false]) {
    expect(STATES.filter((state) => wordsAreKept({ secret: false, state }, demonstration))).toEqual([
      ...STATES,
    ]);
    expect(wordsAreShown({ secret: false }, demonstration)).toBe(true);
    expect(wordsAreShown({ secret: true }, demonstration)).toBe(demonstration);
  }
});

it("goes by mobile before e-mail, and waits only where something sends it", () => {
  expect(wayTo({ mobile: "+98917", email: "a@b" })).toEqual({ channel: "sms", address: "+98917" });
  expect(wayTo({ mobile: null, email: "a@b" })).toEqual({ channel: "email", address: "a@b" });
  expect(wayTo({})).toEqual({ channel: "none", address: "" });
  expect(firstState("sms", ["sms"])).toBe("waiting");
  expect(firstState("email", ["sms"])).toBe("kept");
  expect(firstState("none", ["sms", "email"])).toBe("kept");
});
