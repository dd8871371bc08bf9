import { expect, it } from "vitest";
import { readParcel } from "./parcel";

const LEFT = [
  { line_item_id: "rug", quantity: 1 },
  { line_item_id: "figs", quantity: 12 },
];
const typed = (rug: string, figs: string) => (id: string) => (id === "rug" ? rug : figs);

it.each([
  ["", " ۱۲ ", { items: [{ line_item_id: "figs", quantity: 12 }] }],
  ["1", "0", { items: [{ line_item_id: "rug", quantity: 1 }] }],
  ["", "۰", { fault: "none" }],
  ["۲", "", { fault: "tooMany" }],
  ["", "1.5", { fault: "tooMany" }],
  ["", "-1", { fault: "tooMany" }],
])("%j rugs and %j figs are read", (rug, figs, read) => {
  expect(readParcel(LEFT, typed(rug, figs))).toEqual(read);
});
