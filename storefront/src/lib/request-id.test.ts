import { expect, it } from "vitest";
import { requestIdOf } from "./request-id";

const idOf = (given?: string) =>
  requestIdOf(new Headers(given === undefined ? {} : { "x-request-id": given }));

it("is what came in, when that is an id", () => {
  expect(idOf("request-of-a-test")).toBe("request-of-a-test");
});

it.each([undefined, "", "short", "two words", "a@b.example", "x".repeat(65)])(
  "is a new one instead of %j",
  (given) => {
    expect(idOf(given)).toMatch(/^[\da-f-]{36}$/);
  },
);
