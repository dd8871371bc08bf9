import { describe, expect, it } from "vitest";
import { forgetHalfFilled, halfFilled, keepHalfFilled } from "./half-filled";

function shelf() {
  const things = new Map<string, string>();
  return {
    things,
    getItem: (key: string) => things.get(key) ?? null,
    setItem: (key: string, value: string) => void things.set(key, value),
    removeItem: (key: string) => void things.delete(key),
  };
}

describe("a step that was left half-filled", () => {
  it("stands there again, until it is saved", () => {
    const mine = shelf();
    keepHalfFilled(mine, "place", { county: "estahban", address: "خیابان" });
    expect(halfFilled(mine, "place", { county: "", address: "", postal_code: "" })).toEqual({
      county: "estahban",
      address: "خیابان",
    });
    forgetHalfFilled(mine, "place");
    expect(halfFilled(mine, "place", { county: "" })).toEqual({});
  });

  it("never keeps who somebody is, or where her money goes", () => {
    const mine = shelf();
    keepHalfFilled(mine, "identity", { identity_number: "9991234561", name: "انجیر" });
    keepHalfFilled(mine, "sheba", { sheba: "IR760170000000000000000001" });
    expect([...mine.things.values()]).toEqual(['{"name":"انجیر"}', "{}"]);
  });

  it("takes nothing that the form has not, nor what is of another kind, nor what cannot be read", () => {
    const mine = shelf();
    mine.setItem(
      "dastranj-apply-licence",
      JSON.stringify({ number: 7, categories: "figs", issuer: "اداره", x: 1 }),
    );
    expect(halfFilled(mine, "licence", { number: "", categories: [], issuer: "" })).toEqual({
      issuer: "اداره",
    });
    mine.setItem("dastranj-apply-licence", "{");
    expect(halfFilled(mine, "licence", { number: "" })).toEqual({});
  });
});
