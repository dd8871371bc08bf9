import { expect, it } from "vitest";
import { FoundNames } from "./found-name";

const seller = (key: string, name: string, name_en: string, goods = 1) => ({
  kind: "seller" as const,
  key,
  name,
  name_en,
  place: "فسا",
  place_en: "Fasa",
  goods,
});

function names() {
  const held = new FoundNames();
  held.learn([
    seller("golbanoo", "گلیم گل‌بانو", "Golbanoo Kilims", 4),
    seller("bibi", "گلیم بی‌بی زر", "Bibi Zar Kilims", 9),
    seller("zar", "زرین گبه", "Zarrin Gabbeh"),
    { ...seller("fasa", "فسا", "Fasa"), kind: "county" },
  ]);
  return held;
}
const keys = (words: string[], limit = 5) =>
  names()
    .find("seller", words, limit)
    .map(({ key }) => key);

it("a name is found by every word of it as far as it is typed, in either language, joined or apart", () => {
  expect(keys(["گلیم"])).toEqual(["bibi", "golbanoo"]);
  expect(keys(["گلیم", "گلب"])).toEqual(["golbanoo"]);
  expect(keys(["kilim", "zar"])).toEqual(["bibi"]);
  expect(keys(["fasa"])).toEqual([]);
  expect(keys([])).toEqual([]);
});

it("first come those that begin so, then those with most goods", () => {
  expect(keys(["زر"])).toEqual(["zar", "bibi"]);
  expect(keys(["گلیم"], 1)).toEqual(["bibi"]);
});

it("a name without goods is forgotten, and a changed one found by its new name alone", () => {
  const held = names();
  held.learn([seller("bibi", "گلیم بی‌بی زر", "Bibi", 0), seller("zar", "نگین", "Negin")]);
  expect(held.find("seller", ["گلیم"], 5).map(({ key }) => key)).toEqual(["golbanoo"]);
  expect(held.find("seller", ["زر"], 5)).toEqual([]);
  expect(held.find("seller", ["neg"], 5).map(({ key }) => key)).toEqual(["zar"]);
});
