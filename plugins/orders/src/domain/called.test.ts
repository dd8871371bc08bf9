import { describe, expect, it } from "vitest";
import { calledIn } from "./called";

const KILIM = { fa: "گلیم لوزی", en: "Diamond kilim" };

describe("the name of what was sold", () => {
  it("is read in either language, in whichever it was sold", () => {
    expect(calledIn("en", "گلیم لوزی", KILIM)).toBe("Diamond kilim");
    expect(calledIn("fa", "Diamond kilim", KILIM)).toBe("گلیم لوزی");
    expect(calledIn("fa", "گلیم لوزی", KILIM)).toBe("گلیم لوزی");
  });

  it("stays as it was sold once it is called otherwise, or is gone", () => {
    expect(calledIn("en", "گلیم کهنه", KILIM)).toBe("گلیم کهنه");
    expect(calledIn("en", "گلیم لوزی", undefined)).toBe("گلیم لوزی");
  });
});
