import { expect, test } from "vitest";
import { chosenBy } from "./chosen-by";

const called = (name: string) => ({ fa: name, en: name });
const choice = (value: string) => ({ value, name: called(value) });

test("goods are chosen by what has choices, each key once with the values of all sets", () => {
  expect(
    chosenBy([
      { key: "storage", name: called("storage"), choices: [choice("room")] },
      { key: "weaver", name: called("weaver") },
      { key: "storage", name: called("keeping"), choices: [choice("room"), choice("fridge")] },
    ]),
  ).toEqual([{ key: "storage", name: called("storage"), choices: [choice("room"), choice("fridge")] }]);
});
