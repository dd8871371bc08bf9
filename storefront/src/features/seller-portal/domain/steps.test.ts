import { expect, it } from "vitest";
import { stepsFor } from "./steps";

it.each([
  ["placed", ["accept", "decline"], "accept", []],
  ["accepted", ["prepare", "finish", "ship", "cancel"], "prepare", ["finish", "ship"]],
  ["in_production", ["finish", "ship", "cancel"], "ship", ["finish"]],
  ["in_production", ["finish", "hand_over"], "finish", ["hand_over"]],
  ["ready", ["hand_over"], "hand_over", []],
  ["shipped", ["deliver"], "deliver", []],
  ["completed", [], null, []],
] as const)("with an order that is %s and may %j comes %s first", (status, may, first, others) => {
  expect(stepsFor(status, may)).toEqual({ first, others });
});

it("sends the rest of an order first when some of it has left already", () => {
  expect(stepsFor("accepted", ["prepare", "finish", "ship"], true)).toEqual({
    first: "ship",
    others: ["prepare", "finish"],
  });
});
