import { expect, test } from "vitest";
import { readRemembered, remembered } from "./remembered";

test("the newest search stands first, each once, and the seventh is forgotten", () => {
  expect(remembered(["fig", "kilim"], "kilim")).toEqual(["kilim", "fig"]);
  expect(remembered(["1", "2", "3", "4", "5", "6"], "7")).toEqual(["7", "1", "2", "3", "4", "5"]);
});

test.each([[null], [""], ["{"], ['{"a":1}'], ["5"]])(
  "of what is none, such as %s, nothing is remembered",
  (kept) => {
    expect(readRemembered(kept)).toEqual([]);
  },
);

test("what was kept is read, without what is no search", () => {
  expect(readRemembered('["انجیر",5,"",null,"kilim"]')).toEqual(["انجیر", "kilim"]);
});
