import { expect, test } from "@playwright/test";
import { byPassword, signInWith } from "./walk";

const SAID = {
  fa: /^بیش از اندازه پشت سر هم کوشیدید\. [۰-۹]+ دقیقه دیگر دوباره بکوشید\.$/,
  en: /^That was too often in a row\. Please try again in \d minutes\.$/,
};

for (const [language, path, door] of [
  ["fa", "/seller", "seller"],
  ["en", "/en/account", "buyer"],
] as const) {
  test(`Who guesses a password too often is told how long to wait (${language})`, async ({ page }) => {
    const email = `guessed-${language}-${Date.now()}@dastranj.example`;
    await page.goto(path);
    await byPassword(page);
    // From the page, so that all of it comes from one address.
    const answers = await page.evaluate(
      async ([address, name]) => {
        const statuses: number[] = [];
        for (let guess = 0; guess < 10; guess++) {
          const body = JSON.stringify({ email: name, password: `guess ${guess}` });
          const headers = { "content-type": "application/json" };
          statuses.push((await fetch(address, { method: "POST", headers, body })).status);
        }
        return statuses;
      },
      [`/api/session/${door}`, email] as const,
    );
    expect(answers).toEqual(Array(10).fill(401));
    await signInWith(page, { email, password: "the last guess" });
    await expect(page.getByRole("alert").filter({ hasText: SAID[language] })).toBeVisible();
  });
}
