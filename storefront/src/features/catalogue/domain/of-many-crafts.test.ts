import { expect, test } from "vitest";
import { ofManyCrafts } from "./of-many-crafts";

test("crafts take turns, and each keeps its own order", () => {
  const goods = ["a1", "a2", "a3", "b1", "c1", "b2"].map((name) => ({ name, craft: name.charAt(0) }));
  expect(ofManyCrafts(goods).map(({ name }) => name)).toEqual(["a1", "b1", "c1", "a2", "b2", "a3"]);
});
