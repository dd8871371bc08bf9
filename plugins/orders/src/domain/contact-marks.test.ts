import { describe, expect, it } from "vitest";
import { contactMarks } from "./contact-marks";

describe("what leads out of the market", () => {
  it.each([
    ["برای سفارش مستقیم ۰۹۱۷ ۱۲۳ ۴۵ ۶۷", ["phone"]],
    ["call me: 0917-123-4567", ["phone"]],
    ["تلفن کارگاه ٠٧١٣٨٣٣١٢٣٤", ["phone"]],
    ["+98 917 123 4567", ["phone"]],
    ["شماره: ۰۹۱۷\u200c۱۲۳\u200c۴۵۶۷", ["phone"]],
    ["ببینید https://example.org/گلیم", ["link"]],
    ["kilimshop.ir ارزان‌تر است", ["link"]],
    ["www.kilim و دیگر هیچ", ["link"]],
    ["تلگرام: golbanoo", ["link"]],
    ["بنویسید به negar@example.com", ["email"]],
    ["پیج من @golbanoo_kilim", ["handle"]],
  ])("%j is held for %j", (text, marks) => {
    expect(contactMarks(text).sort()).toEqual(marks);
  });

  it.each([
    "گلیم ۱٫۵ × ۲ متر بود و ۱۲۰۰۰۰۰۰ ریال؛ به ۲ هفته نکشید.",
    "Order 1024 arrived after 3 days. Colours as pictured, 10/10.",
    "بافت ریز، ۲۰۰ رج.رنگ‌ها گیاهی.",
    "<script>alert(1)</script>",
    "در اینستاگرام دیده بودم، اینجا خریدم.",
    "Kashkoli.Very fine.",
  ])("%j is not", (text) => {
    expect(contactMarks(text)).toEqual([]);
  });
});
