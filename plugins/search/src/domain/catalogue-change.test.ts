import { expect, it } from "vitest";
import { bySubject, farther } from "./catalogue-change";

it("names each thing once that changed, however often it did; what nobody follows is left out", () => {
  const changes = [
    { subject: "product", subject_id: "fig" },
    { subject: "stock", subject_id: "item" },
    { subject: "product", subject_id: "fig" },
    { subject: "product", subject_id: "rug" },
    { subject: "shipping_option", subject_id: "post" },
    { subject: "toString", subject_id: "x" },
  ];
  const followed = new Map([
    ["product", 1],
    ["stock", 2],
  ]);
  expect([...bySubject(changes, followed)]).toEqual([
    ["product", ["fig", "rug"]],
    ["stock", ["item"]],
  ]);
});

it("of two changes the one counts that shows on more pages", () => {
  expect(farther("itself", "its lists")).toBe("its lists");
  expect(farther("everywhere", "itself")).toBe("everywhere");
  expect(farther("its lists", "its lists")).toBe("its lists");
  expect(farther<"nowhere" | "itself">("nowhere", "itself")).toBe("itself");
});
