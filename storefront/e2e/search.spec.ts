import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { listen, nothingForbidden } from "./policy";
import { at, WORDS } from "./words";

const words = WORDS.fa.search;
const said = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const PHONE = { width: 390, height: 844 };

async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
}

/** The box in sight: Next keeps pages that were left, hidden. */
const boxOf = (page: Page) => page.getByRole("combobox", { name: words.box.label }).filter({ visible: true });
const goods = (page: Page) => page.getByRole("article").filter({ visible: true });
const resultsHead = (page: Page) => page.locator("#results").filter({ visible: true });

test.beforeEach(({ page }) => listen(page));
test.afterEach(({ page }) => nothingForbidden(page));

test("A buyer who mistypes is told what she may mean, and takes a suggestion with the keyboard alone", async ({
  page,
}) => {
  await page.goto("/");
  const box = boxOf(page);
  await box.click();
  await box.pressSequentially("زعفرن", { delay: 20 });
  const list = page.getByRole("listbox", { name: words.box.suggestions });
  const meant = list.getByRole("option", { name: said(words.box.meant, { q: "زعفران" }) });
  await expect(meant).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "«زعفران»" })).toBeAttached();
  await isAccessible(page);

  await box.press("ArrowDown");
  await expect(meant).toHaveAttribute("aria-selected", "true");
  await box.press("Escape");
  await expect(list).toBeHidden();
  await expect(box).toBeFocused();
  await box.press("ArrowDown");
  await box.press("ArrowDown");
  await box.press("ArrowDown");
  const chosen = list.getByRole("option", { selected: true });
  await expect(box).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "");
  const title = await chosen.locator(".font-semibold").innerText();
  await box.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  // What she searched for is remembered on her device, until she clears it.
  await boxOf(page).fill("زعفرن");
  await boxOf(page).press("Enter");
  await expect(resultsHead(page)).toContainText("«زعفران»");
  await expect(page.getByText(said(words.corrected, { typed: "زعفرن", q: "زعفران" }))).toBeVisible();
  await expect(goods(page).first()).toBeVisible();
  await page.goto("/");
  await boxOf(page).click();
  await expect(page.getByRole("option", { name: "زعفرن" })).toBeVisible();
  await page.getByRole("button", { name: words.box.forget }).click();
  await expect(page.getByRole("option")).toHaveCount(0);
});

test("Results are narrowed by several things, the address is shared, and the back button undoes it step by step", async ({
  page,
  browser,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(`/search?q=${encodeURIComponent("انجیر")}`);
  await expect(goods(page).first()).toBeVisible();
  const all = await resultsHead(page).innerText();
  await isAccessible(page);

  await page.getByRole("button", { name: words.openFilters }).click();
  const sheet = page.getByRole("dialog", { name: words.filters });
  await expect(sheet).toBeVisible();
  await isAccessible(page);
  await sheet.getByRole("checkbox", { name: /^استهبان/ }).check();
  await sheet.getByRole("checkbox", { name: /^داراب/ }).check();
  await sheet.locator("[name=price_to]").fill("۲٬۰۰۰٬۰۰۰");
  await sheet.getByRole("button", { name: words.priceApply, exact: true }).click();
  await expect(page).toHaveURL(/county=estahban,darab&price_max=20000000&currency=irr$/);
  await sheet.getByRole("button", { name: /^نمایش .* کالا$/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("button", { name: said(words.remove, { name: "استهبان" }) })).toBeVisible();
  const narrowed = await resultsHead(page).innerText();
  expect(narrowed).not.toBe(all);

  const friend = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await friend.goto(page.url());
  await expect(resultsHead(friend)).toHaveText(narrowed);
  await expect(friend.getByRole("checkbox", { name: /^داراب/ })).toBeChecked();
  await friend.getByRole("button", { name: said(words.remove, { name: "داراب" }) }).click();
  await expect(friend).toHaveURL(/county=estahban&price_max=20000000&currency=irr$/);
  await friend.goBack();
  await expect(friend.getByRole("checkbox", { name: /^داراب/ })).toBeChecked();
  await isAccessible(friend);
  await friend.context().close();

  // All that was chosen in the sheet was one step.
  await page.goBack();
  await expect(page).toHaveURL(/\/search\?q=[^&]+$/);
  await expect(resultsHead(page)).toHaveText(all);
});

test("Where nothing is found, a buyer is told which filter is in the way, and lets go of it by one press", async ({
  page,
}) => {
  await page.goto(at("fa", `/search?q=${encodeURIComponent("انجیر")}&county=firuzabad`));
  await expect(page.getByRole("heading", { name: words.noneTitle })).toBeVisible();
  const relief = page.getByRole("button", { name: /^بی «فیروزآباد»: .* کالا$/ });
  await expect(relief).toBeVisible();
  await isAccessible(page);
  const count = (await relief.innerText()).match(/[۰-۹]+/)?.[0] ?? "";
  await relief.click();
  await expect(resultsHead(page)).toHaveText(said(words.resultsFor, { count, q: "انجیر" }));
  await expect(goods(page).first()).toBeVisible();
});

test("Whoever comes back from a product stands where she was, on the same page of the results", async ({
  page,
}) => {
  await page.goto("/search");
  await expect(goods(page).first()).toBeVisible();
  const first = await goods(page).first().innerText();
  await page.getByRole("link", { name: WORDS.fa.catalogue.listing.next, exact: true }).click();
  await expect(page).toHaveURL(/page=2$/);
  await expect(resultsHead(page)).toBeFocused();
  await expect.poll(() => goods(page).first().innerText()).not.toBe(first);

  const wanted = goods(page).nth(8);
  const title = await wanted.getByRole("heading").innerText();
  await expect(wanted).not.toBeInViewport();
  await wanted.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/page=2$/);
  await expect(goods(page).nth(8).getByRole("heading")).toHaveText(title);
  await expect(goods(page).nth(8)).toBeInViewport();
});

test("Without scripts the box is a form that leads to the search page, which says where else to look", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await boxOf(page).fill("گبه");
  await boxOf(page).press("Enter");
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: "گبه" })}`);
  await expect(page.locator("main noscript p").first()).toHaveText(words.needsScript);
  await expect(page.locator("main noscript p").first()).toBeVisible();
  await context.close();
});
