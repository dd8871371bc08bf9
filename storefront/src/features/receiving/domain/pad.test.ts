import { describe, expect, it } from "vitest";
import { type PadKey, pressed, typedIn } from "./pad";

const press = (...keys: PadKey[]) => keys.reduce(pressed, "");

describe("the pad at the scales", () => {
  it("writes what is pressed", () => {
    expect(press("1", "4", ".", "7")).toBe("14.7");
    expect(press("0", "0", "5")).toBe("5");
    expect(press(".", "5")).toBe("0.5");
    expect(press("1", "2", "back")).toBe("1");
    expect(press("back")).toBe("");
  });

  it("takes no second point, no gram's part and no more than the scales show", () => {
    expect(press("1", ".", ".", "5")).toBe("1.5");
    expect(press("1", ".", "2", "3", "4", "5")).toBe("1.234");
    expect(press("1", "2", "3", "4", "5", "6", "7", "8")).toBe("1234567");
  });

  it("reads what somebody types in her own digits", () => {
    expect(typedIn("۱۴٫۷")).toBe("14.7");
    expect(typedIn("۱٬۲۰۰")).toBe("1200");
    expect(typedIn("")).toBe("");
    expect(typedIn("چهارده")).toBeUndefined();
    expect(typedIn("1.2.3")).toBeUndefined();
    expect(pressed("۱۴", "7")).toBe("147");
  });
});
