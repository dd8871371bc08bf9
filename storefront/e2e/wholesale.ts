import { type Browser, expect, type Page } from "@playwright/test";
import { loginOf } from "./connection";
import { inPersian } from "./papers";
import { listen, nothingForbidden } from "./policy";
import { signInWith } from "./walk";
import { WORDS } from "./words";

/** What people do with a big order, as a journey tells it. */

const words = WORDS.fa;
export const TELEPHONE = { width: 390, height: 844 };

/** Next keeps the pages before, hidden. */
export const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first();
export const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).filter({ visible: true });
export const field = (page: Page, name: string) =>
  page.locator(`form [name=${name}]`).filter({ visible: true });

/** The page of something that others bring forward, as soon as it says so. */
export async function reloadUntil(page: Page, text: string, within = 30_000) {
  await expect(async () => {
    await page.reload();
    await expect(seen(page, text)).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: within });
}

/** A seller's people in a browser of their own. */
export async function atDesk(
  browser: Browser,
  email: string,
  path: string,
  viewport = TELEPHONE,
): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto("/seller");
  await signInWith(page, loginOf(email));
  await expect(page.getByRole("heading", { name: words.seller.orders })).toBeVisible();
  listen(page);
  await page.goto(path);
  return page;
}

/** Writes a day into the three fields of the reader's calendar. */
export async function writeDay(page: Page, iso: string) {
  const parts = new Intl.DateTimeFormat("fa-IR", {
    timeZone: "Asia/Tehran",
    year: "numeric",
    month: "long",
    day: "numeric",
  }).formatToParts(new Date(`${iso}T12:00:00Z`));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const group = page.getByRole("group", { name: words.quotes.offer.deliverBy }).filter({ visible: true });
  await group.getByLabel(words.quotes.date.day).fill(of("day"));
  await group.locator("select").selectOption({ label: of("month") });
  await group.getByLabel(words.quotes.date.year).fill(of("year"));
}

/** Presses the keys of the scales. */
export async function weigh(page: Page, name: string, kilograms: string) {
  await page.getByLabel(name).focus();
  const pad = page.getByRole("group", { name: words.receiving.pad.label });
  for (const digit of kilograms)
    await pad.getByRole("button", { name: inPersian(digit), exact: true }).click();
}

/** Sends the plan that stands before her, to so many members. */
export async function sendPlan(desk: Page, members: string) {
  const { simulation } = words.allotment.desk;
  await button(desk, simulation.send).click();
  const ask = desk.getByRole("dialog");
  await expect(ask).toContainText(members);
  await ask.getByRole("button", { name: simulation.yes }).click();
  await expect(seen(desk, words.allotment.desk.gap.open)).toBeVisible();
}

/** A member reads the offer that waits for her and answers it. */
export async function answers(telephone: Page, says: "accept" | "decline", share: string | RegExp) {
  const { offer, state } = words.allotment;
  await telephone.locator("main ul a[href*='/seller/offers/']").filter({ visible: true }).first().click();
  await expect(telephone.locator("p.text-5xl").filter({ visible: true })).toHaveText(share);
  if (says === "accept") {
    await telephone.getByRole("button", { name: offer.accept.replace(" {share}", "") }).click();
  } else {
    await button(telephone, offer.decline).click();
    await telephone.getByRole("dialog").getByRole("button", { name: offer.yes }).click();
  }
  await expect(seen(telephone, says === "accept" ? state.accepted : state.declined)).toBeVisible();
  nothingForbidden(telephone);
}
