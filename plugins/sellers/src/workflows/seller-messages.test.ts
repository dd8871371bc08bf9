import { definedMessages } from "@dastranj/messages/contract";
import { describe, expect, it } from "vitest";
import { MESSAGE_OF } from "./seller-messages";

const decision = {
  name: "انجیر سلیمی",
  name_en: "Salimi Figs",
  reason: "عکس تار است",
  fields: {},
  scheduled_for: null,
};

describe("what an applicant is told", () => {
  it("of the changes that are asked for: each field by its name", () => {
    const message = MESSAGE_OF.request_changes;
    const data = { ...decision, fields: { "paper.national_card": "عکس تار است", address: "پلاک؟" } };
    expect(message?.write.fa(data).text).toBe(
      "درخواست «انجیر سلیمی» نیازمند اصلاح است.\nکارت ملی: عکس تار است\nنشانی: پلاک؟",
    );
    expect(message?.write.en(data).text).toBe(
      "The application of Salimi Figs needs changes.\nNational card: عکس تار است\nAddress: پلاک؟",
    );
  });

  it("of a visit: when, in Tehran, and Jalali in Persian", () => {
    const data = { ...decision, scheduled_for: "2026-12-01T06:30:00.000Z" };
    expect(MESSAGE_OF.schedule_visit?.write.fa(data).text).toContain("۱۰ آذر");
    expect(MESSAGE_OF.schedule_visit?.write.fa(data).text).toContain("۱۰:۰۰");
    expect(MESSAGE_OF.schedule_visit?.write.en(data).text).toContain("10:00");
  });

  it("in both languages, for every decision that concerns her", () => {
    const told = Object.values(MESSAGE_OF).flatMap((message) => (message ? [message] : []));
    expect(told.length).toBe(10);
    for (const message of told) {
      expect(definedMessages().get(message.name)).toBe(message);
      expect(message.write.fa(decision).text).toContain("انجیر سلیمی");
      expect(message.write.en(decision).text).toContain("Salimi Figs");
    }
  });
});
