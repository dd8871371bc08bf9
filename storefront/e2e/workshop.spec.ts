import { expect, type Page, test } from "@playwright/test";
import { accessible } from "./accessible";
import { WEAVER } from "./connection";
import { chooseShipping, goToRoom, placeOrder, putIntoBasket, sayWhereTo, sellerAtHerDesk } from "./walk";
import { at, type Language, WORDS } from "./words";

test("A seller says on a telephone what she can do and when she is away", async ({ browser }) => {
  const words = WORDS.fa.workshop;
  const desk = await sellerAtHerDesk(browser, "fa", WEAVER);
  await goToRoom(desk, "fa", "workshop");
  await expect(desk.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
  await accessible(desk);
  const work = desk.locator("form", { has: desk.locator("[name=hours]") });
  await work.locator("[name=hours]").fill("۲۰۰");
  await work.getByRole("button", { name: words.save }).click();
  await expect(work.getByText(words.work.hoursWrong)).toBeVisible();
  await work.locator("[name=hours]").fill("۴۰");
  await work.getByText(words.work.own, { exact: true }).click();
  await accessible(desk);
  await work.getByRole("button", { name: words.save }).click();
  await expect(work.getByText(words.saved)).toBeVisible();

  // A year from now, so that nobody who buys meanwhile waits for it.
  await desk.getByRole("button", { name: words.off.add }).click();
  const off = desk.locator("form", { has: desk.locator("[name=note]") });
  for (const year of await off.getByLabel(words.date.year).all()) await year.fill("۱۴۰۷");
  await off.getByText(words.off.modes.longer, { exact: true }).click();
  await off.locator("[name=note]").fill("عروسی خواهرم");
  await accessible(desk);
  await off.getByRole("button", { name: words.save }).click();
  await expect(desk.getByText("عروسی خواهرم")).toBeVisible();
  await desk.reload();
  await expect(desk.getByText(words.off.modeNames.longer)).toBeVisible();
  await desk.getByRole("button", { name: words.off.remove }).first().click();
  await expect(desk.getByText(words.off.empty)).toBeVisible();
});

for (const language of ["fa", "en"] as Language[]) {
  test(`A buyer reads by which day it is ready, on its page and in the basket (${language})`, async ({
    page,
  }) => {
    const [before = ""] = WORDS[language].catalogue.product.readyBy.split("{day}");
    await putIntoBasket(page, language, "estahban-fig-pieces");
    await expect(page.getByText(before.trim())).toBeVisible();
    await page.goto(at(language, "/basket"));
    const [parcel = ""] = WORDS[language].promise.parcelReadyBy.split("{day}");
    await expect(page.getByText(parcel.trim())).toBeVisible();
  });
}

test("Who is overtaken at the checkout is shown the new day, and goes on", async ({ page, browser }) => {
  test.setTimeout(150_000);
  const words = WORDS.fa;
  const checkout = async (buyer: Page) => {
    // Four a week are made of it: each order moves the next one's day.
    await putIntoBasket(buyer, "fa", "carved-book-rest");
    await buyer.goto("/checkout");
    await sayWhereTo(buyer, "fa");
    await chooseShipping(buyer);
  };
  await checkout(page);
  const [before = ""] = words.promise.madeReadyBy.split("{day}");
  const ready = page.getByText(before.trim());
  await expect(ready).toBeVisible();
  const shown = await ready.innerText();
  const other = await (await browser.newContext()).newPage();
  await checkout(other);
  await placeOrder(other, "fa");

  await page.getByRole("button", { name: words.checkout.place }).click();
  await expect(page.getByText(words.promise.movedTitle)).toBeVisible();
  await expect(ready).not.toHaveText(shown);
  const { number } = await placeOrder(page, "fa");
  expect(number).toMatch(/^\d+$/);
  const [promised = ""] = words.orders.promisedFor.split("{day}");
  await expect(page.getByText(promised.trim())).toBeVisible();
});
