import { describe, expect, it } from "vitest";
import { readTrackingCode } from "./shipment";

describe("a tracking code", () => {
  it("is read in Persian digits and without blanks", () => {
    expect(readTrackingCode(" ۱۸۴۲ ۰۰۵۵ ")).toEqual({ code: "18420055" });
    expect(readTrackingCode("RR-123456-IR")).toEqual({ code: "RR-123456-IR" });
  });

  it("must be there and must be a code", () => {
    expect(readTrackingCode("  ")).toEqual({ fault: "missing" });
    expect(readTrackingCode("12")).toEqual({ fault: "wrong" });
    expect(readTrackingCode("<script>")).toEqual({ fault: "wrong" });
  });
});
