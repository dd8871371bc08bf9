import { expect, test } from "vitest";
import { shownMobile } from "./actors";

const user_metadata = { mobile: "+989123456789" };

test("a number is shown by whoever signed in with the code sent to it, and by nobody else", () => {
  expect(shownMobile({ auth_provider: "one-time-code", user_metadata })).toBe("+989123456789");
  expect(shownMobile({ auth_provider: "emailpass", user_metadata })).toBeUndefined();
  expect(shownMobile({ auth_provider: "one-time-code" })).toBeUndefined();
  expect(shownMobile({ user_metadata })).toBeUndefined();
});
