import { describe, expect, it } from "vitest";
import { licenceExpired, licenceExpiresSoon } from "./expiry-messages";

const paper = {
  booth: "انجیر باغ سلیمی",
  booth_en: "",
  kind: "licence" as const,
  type: "home_business",
  expires_on: "2027-03-20",
};

describe("an owner is told", () => {
  it("of the end ahead, with the day in her own calendar", () => {
    expect(licenceExpiresSoon.write.fa({ ...paper, days_left: 30 })).toEqual({
      subject: "مجوز مشاغل خانگی شما رو به پایان است",
      text: "مجوز مشاغل خانگی غرفه‌ی «انجیر باغ سلیمی» تا ۳۰ روز دیگر، در ۲۹ اسفند ۱۴۰۵ پایان می‌یابد. برای آنکه کالاهایتان در فروش بماند، پیش از آن روز تمدیدش کنید و در درگاه فروشنده نشان دهید. دسترنج",
    });
    expect(licenceExpiresSoon.write.en({ ...paper, days_left: 1 }).text).toBe(
      "The home-business licence of “انجیر باغ سلیمی” ends tomorrow, on 20 March 2027. To keep your goods on sale, renew it before that day and show it in the seller portal. Dastranj",
    );
    expect(licenceExpiresSoon.write.fa({ ...paper, days_left: 0 }).text).toContain("امروز در ۲۹ اسفند ۱۴۰۵");
  });

  it("of the end itself, and of a paper that we have no word for", () => {
    expect(
      licenceExpired.write.en({ ...paper, booth_en: "Salimi", kind: "paper", type: "health_declaration" })
        .text,
    ).toContain("The health declaration of “Salimi” ended on 20 March 2027");
    expect(licenceExpired.write.fa({ ...paper, type: "class_b" }).subject).toBe("مجوز شما پایان یافت");
  });
});
