import { randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { WEAVER } from "./connection";
import { operator } from "./operator";
import { goToRoom, sellerAtHerDesk } from "./walk";
import { WORDS } from "./words";

const words = WORDS.fa.team;

async function accessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

test("An owner invites somebody, who joins, sees the orders, and does not touch the Sheba; removed, she is outside", async ({
  browser,
}) => {
  const office = await operator();
  const email = `zahra-${randomUUID().slice(0, 8)}@example.com`;
  const desk = await sellerAtHerDesk(browser, "fa", WEAVER);
  await goToRoom(desk, "fa", "account");
  await expect(desk.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
  await accessible(desk);
  const invite = desk.locator("form", { has: desk.getByText(words.team.invite) });
  await invite.locator("[name=name]").fill("زهرا");
  await invite.locator("[name=contact]").fill(email);
  await invite.getByRole("button", { name: words.team.send }).click();
  await expect(desk.getByText(words.team.invited)).toBeVisible();

  // The letter, as the mailbox of a demonstration keeps it.
  const [link = ""] = /https?:\S+/.exec(await office.lastWordsTo(email)) ?? [];
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const { pathname, search } = new URL(link);
  await page.goto(pathname + search);
  await expect(page.getByRole("button", { name: words.join.submit })).toBeEnabled();
  await accessible(page);
  await page.locator("[name=proof]").fill("a long password of hers");
  await page.getByRole("button", { name: words.join.submit }).click();
  await expect(page.getByRole("heading", { name: WORDS.fa.seller.orders })).toBeVisible();

  await goToRoom(page, "fa", "account");
  await expect(page.getByText(words.roles.staff, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: words.money.title })).toHaveCount(0);
  await expect(page.getByText(words.team.invite)).toHaveCount(0);
  const tried = await page.evaluate(async () => {
    const body = JSON.stringify({ sheba: "IR760170000000000000000001", code: "123456" });
    const headers = { "content-type": "application/json" };
    return (await fetch("/api/seller/sheba", { method: "POST", headers, body })).status;
  });
  expect(tried).toBe(403);

  await desk.reload();
  await desk
    .getByRole("button", { name: words.team.removeNamed.replace("{name}", "زهرا") })
    .first()
    .click();
  await desk.getByRole("button", { name: words.team.question.yes, exact: true }).click();
  await expect(desk.getByText(words.team.done)).toBeVisible();
  await page.goto("/seller");
  await expect(page.getByRole("heading", { name: WORDS.fa.seller.signIn.title })).toBeVisible();
});
