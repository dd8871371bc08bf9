import { expect, type Page, test } from "@playwright/test";
import { listen, nothingForbidden } from "./policy";
import { aHotel, dayIn, openVillage } from "./village";
import { signInWith } from "./walk";
import { WORDS } from "./words";

const words = WORDS.fa;
/** 120 kg at 900,000 toman, and two steps of 100 kg at 300,000 for the way; 30 % of it first. */
const TOTAL = "۱۰۸٬۶۰۰٬۰۰۰ تومان";
const DEPOSIT = "۳۲٬۵۸۰٬۰۰۰ تومان";

/** Next keeps the pages before, hidden. */
const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first();

/** A day as it is written into the three fields of the reader's calendar. */
function dayParts(iso: string): (type: string) => string {
  const at = new Date(`${iso}T12:00:00Z`);
  const options = { timeZone: "Asia/Tehran", year: "numeric", month: "long", day: "numeric" } as const;
  const parts = new Intl.DateTimeFormat("fa-IR", options).formatToParts(at);
  return (type) => parts.find((part) => part.type === type)?.value ?? "";
}

test("A hotel buys 120 kg at the price of its tier on a telephone, without a quote, and pays the deposit first", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  listen(page);
  const direct = { shipping: { way: "sent", step: 100_000, price: "3000000" }, payment_terms: "on_delivery" };
  const { pool, office } = await openVillage(2, { direct });
  const hotel = await aHotel(office);
  await page.goto("/account?by=password");
  await signInWith(page, hotel.login);
  await expect(page.getByRole("heading", { level: 1, name: /سارا/ })).toBeVisible();

  await page.goto(`/wholesale/${pool.handle}`);
  const form = page
    .locator("form")
    .filter({ has: page.getByRole("button", { name: words.quotes.direct.send, exact: true }) });
  const quantity = form.getByLabel(words.quotes.offer.quantity.weight);
  await quantity.fill("۹۹");
  await expect(form.getByText(words.quotes.offer.wrong.quantity)).toBeVisible();
  await quantity.fill("۱۲۰");
  await expect(form.getByText(TOTAL)).toBeVisible();
  await expect(form.getByText(DEPOSIT)).toBeVisible();

  const send = form.getByRole("button", { name: words.quotes.direct.send, exact: true });
  await send.click();
  await expect(page.getByRole("dialog")).toBeHidden();
  // Two homes make twenty kilograms a week.
  const of = dayParts(dayIn(60));
  const day = form.getByRole("group", { name: words.quotes.offer.deliverBy });
  await day.getByLabel(words.quotes.date.day).fill(of("day"));
  await day.locator("select").selectOption({ label: of("month") });
  await day.getByLabel(words.quotes.date.year).fill(of("year"));
  await send.click();
  const sure = page.getByRole("dialog");
  await expect(sure).toContainText(TOTAL);
  await sure.getByRole("button", { name: words.quotes.direct.send, exact: true }).click();

  await page.waitForURL(/\/account\/wholesale\/word_/);
  await expect(seen(page, TOTAL)).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(seen(page, words.quotes.waitsForDeposit)).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 30_000 });
  await expect(seen(page, DEPOSIT)).toBeVisible();
  nothingForbidden(page);
});
