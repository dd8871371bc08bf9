import { expect, test } from "vitest";
import { moved } from "./moved";

test.each([
  [0, 1, ["b", "a", "c"]],
  [2, -1, ["a", "c", "b"]],
  [0, -1, ["a", "b", "c"]],
  [2, 1, ["a", "b", "c"]],
  [7, 1, ["a", "b", "c"]],
] as const)("of three photos, the one at %i moved by %i", (index, by, expected) => {
  expect(moved(["a", "b", "c"], index, by)).toEqual(expected);
});
