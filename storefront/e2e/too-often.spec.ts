import { expect, test } from "@playwright/test";
import { signInWith } from "./walk";

const SAID = {
  fa: /^بیش از اندازه پشت سر هم کوشیدید\. [۰-۹]+ دقیقه دیگر دوباره بکوشید\.$/,
  en: /^That was too often in a row\. Please try again in \d minutes\.$/,
};

for (const [language, path] of [
  ["fa", "/seller"],
  ["en", "/en/account"],
] as const) {
  test(`Who guesses a password too often is told how long to wait (${language})`, async ({
    page,
    request,
  }) => {
    const email = `guessed-${language}-${Date.now()}@dastranj.example`;
    await page.goto(path);
    for (let guess = 0; guess < 10; guess++) {
      const data = { email, password: `guess ${guess}` };
      const answer = await request.post(`/api/session/${path.endsWith("seller") ? "seller" : "buyer"}`, {
        data,
      });
      expect(answer.status()).toBe(401);
    }
    await signInWith(page, { email, password: "the last guess" });
    await expect(page.getByRole("alert").filter({ hasText: SAID[language] })).toBeVisible();
  });
}
