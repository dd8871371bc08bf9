import { expect, it } from "vitest";
import { onTheOtherKeyboard } from "./keyboard";

it.each([
  ["usg", "عسل"],
  ["hk[dv", "انجیر"],
  ["cutvhk", "زعفران"],
  ["'gdl", "گلیم"],
  ["rhgd", "قالی"],
  ["Hf", "آب"],
  ["قعل", "rug"],
  ["سشببقخد", "saffron"],
  ["نهمهئ", "kilim"],
  ["يشفثس", "dates"],
])("%s reads %s", (typed, meant) => {
  expect(onTheOtherKeyboard(typed)).toContain(meant);
});

it("says nothing of what is neither", () => {
  expect(onTheOtherKeyboard("۱۲ ؟")).toEqual([]);
});
