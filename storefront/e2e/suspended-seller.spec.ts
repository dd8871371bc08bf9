import { expect, test } from "@playwright/test";
import { operator } from "./operator";
import { chooseShipping, placeOrder, putIntoBasket, sayWhereTo } from "./walk";
import { WORDS } from "./words";

const SUSPENDED = "narges-dastbaf";

test("A basket whose seller was suspended meanwhile is refused and kept; without her goods it is bought", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const words = WORDS.fa;
  const office = await operator();
  await putIntoBasket(page, "fa", "kilim-walnut-cream");
  await putIntoBasket(page, "fa", "estahban-fig-pieces");
  await page.goto("/checkout");
  await sayWhereTo(page, "fa");
  await chooseShipping(page);

  await office.suspend(SUSPENDED);
  try {
    await page.getByRole("button", { name: words.checkout.place }).click();
    await expect(page.getByText(words.checkout.refused)).toBeVisible();
    await expect(page.getByText(words.checkout.notSelling)).toBeVisible();

    const named = { seller: "دست‌باف نرگس" };
    const inWords = (text: string) => text.replaceAll("{seller}", named.seller);
    await expect(page.getByText(inWords(words.checkout.closed.title))).toBeVisible();

    await page.getByRole("link", { name: words.checkout.back }).click();
    await expect(page.getByText(words.basket.notSelling)).toBeVisible();
    await expect(page.getByRole("heading", { name: "انجیر باغ سلیمی" })).toBeVisible();
    await page.getByRole("link", { name: words.basket.checkout }).click();
    await page.getByRole("button", { name: inWords(words.checkout.closed.takeOut) }).click();
    await expect(page.getByText(inWords(words.checkout.closed.title))).toBeHidden();
    await expect(page.getByRole("button", { name: words.checkout.place })).toBeEnabled();
    await placeOrder(page, "fa");
  } finally {
    await office.reinstate(SUSPENDED);
  }
});
