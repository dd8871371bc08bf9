import { randomInt } from "node:crypto";
import { expect, test } from "@playwright/test";
import { operator } from "./operator";
import { byPassword } from "./walk";
import { WORDS } from "./words";

const persian = (number: string) => number.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] as string);

test("A buyer signs up with her mobile and a code, on a telephone, and a used code does not let her in again", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { signIn: words, account } = WORDS.fa;
  const mobile = `0917${String(randomInt(10_000_000)).padStart(7, "0")}`;
  const code = async () =>
    /\d{6}/.exec(await (await operator()).lastWordsTo(`+98${mobile.slice(1)}`))?.[0] ?? "";

  await page.goto("/account");
  await page.locator("form [name=mobile]").fill("۰۹۱۷۱۲۳");
  await page.getByRole("button", { name: words.ask }).click();
  await expect(page.getByText(words.faults.mobile)).toBeVisible();
  await page.locator("form [name=mobile]").fill(persian(mobile));
  await page.getByRole("button", { name: words.ask }).click();

  const field = page.locator("form [name=code]");
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute("autocomplete", "one-time-code");
  await expect(page.getByRole("button", { name: /^کد تازه تا/ })).toBeDisabled();
  const sent = await code();
  await field.fill(sent === "111111" ? "222222" : "111111");
  await expect(page.getByRole("alert").filter({ hasText: "کد تأیید درست نیست." })).toBeVisible();
  await field.fill(persian(sent));

  await expect(page.getByRole("heading", { name: words.name.title })).toBeVisible();
  await page.locator("form [name=first_name]").fill("نگار");
  await page.getByRole("button", { name: words.name.submit }).click();
  await expect(page.getByRole("heading", { name: account.hello.replace("{name}", "نگار") })).toBeVisible();
  await page.getByRole("button", { name: account.signOut }).click();

  // Too soon for another code, and the one that was sent is used: the page says both.
  await page.locator("form [name=mobile]").fill(mobile);
  await page.getByRole("button", { name: words.ask }).click();
  await page.locator("form [name=code]").fill(sent);
  await expect(page.getByRole("alert").filter({ hasText: "این کد یک بار به کار رفته است" })).toBeVisible();
});

test("A seller who forgot her password asks for a link, and one that is spent is told so", async ({
  page,
}) => {
  const { signIn: words } = WORDS.en;
  await page.goto("/en/seller/sign-in");
  await byPassword(page);
  await page.getByRole("link", { name: words.forgotten }).click();
  await expect(page.getByRole("heading", { name: words.forgot.title })).toBeVisible();
  await page.locator("form [name=email]").fill(`nobody-${Date.now()}@dastranj.example`);
  await page.getByRole("button", { name: words.forgot.submit }).click();
  await expect(page.getByText(words.forgot.sentTitle)).toBeVisible();

  await page.goto("/en/reset-password?as=seller#a.b.c");
  await expect(page).toHaveURL(/\/en\/reset-password\?as=seller$/);
  await page.locator("form [name=password]").fill("a long enough password");
  await page.getByRole("button", { name: words.reset.submit }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "This link was used already or has expired" }),
  ).toBeVisible();
});
