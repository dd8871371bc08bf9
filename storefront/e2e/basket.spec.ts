import { expect, test } from "@playwright/test";
import { addFromHere, putIntoBasket } from "./walk";
import { WORDS } from "./words";

const words = WORDS.fa.basket;

test("Quantities follow the finger, what was removed can be put back, and too many are refused in their place", async ({
  page,
}) => {
  await putIntoBasket(page, "fa", "estahban-fig-pieces");
  await page.goto("/basket");
  const line = page.locator("main li", { has: page.locator("output") }).first();
  await line.getByRole("button", { name: words.more }).click();
  await expect(line.locator("output")).toHaveText("۲");
  await expect(page.getByRole("banner").getByText("۲")).toBeVisible();

  await line.getByRole("button", { name: words.remove }).click();
  await expect(page.getByText(words.empty.title)).toBeVisible();
  await expect(page.getByRole("button", { name: words.undo })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(line.locator("output")).toHaveText("۲");

  const stale = await page.evaluate(async () => {
    const id = localStorage.getItem("dastranj-cart");
    const { cart } = await (await fetch(`/api/store/carts/${id}`)).json();
    const body = JSON.stringify({ quantity: 1e9 });
    const headers = { "content-type": "application/json", "accept-language": "fa" };
    const answer = await fetch(`/api/store/carts/${id}/line-items/${cart.items[0].id}`, {
      method: "POST",
      headers,
      body,
    });
    return { status: answer.status, ...(await answer.json()) };
  });
  expect(stale).toMatchObject({ status: 400, code: "quantity_too_large" });
});

test("A basket that the shop no longer knows is forgotten, and the next one works", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    localStorage.setItem("dastranj-cart", "cart_01J000000000000000000000000");
    localStorage.setItem("dastranj-cart-count", "3");
  });
  await page.goto("/basket");
  await expect(page.getByText(words.empty.title)).toBeVisible();
  await page.evaluate(() => localStorage.setItem("dastranj-cart", "cart_01J000000000000000000000000"));
  await putIntoBasket(page, "fa", "estahban-fig-pieces");
  await page.goto("/basket");
  await expect(page.getByRole("heading", { name: "انجیر باغ سلیمی" })).toBeVisible();
});

test("Changing the region changes the basket's money", async ({ page }) => {
  await putIntoBasket(page, "fa", "estahban-fig-pieces");
  await page.goto("/basket");
  await expect(page.locator("main").getByText(/تومان/).first()).toBeVisible();
  await page.getByRole("button", { name: /^یورو/ }).first().click();
  await expect(page.locator("main").getByText(/یورو/).first()).toBeVisible();
  await expect(page.locator("main").getByText(/تومان/)).toHaveCount(0);
});

test("She looks into her empty basket, goes back, adds, and finds it there however quick she is", async ({
  page,
}) => {
  const words = WORDS.fa;
  await page.goto("/product/estahban-fig-pieces");
  await expect(page.getByRole("button", { name: words.catalogue.product.add })).toBeEnabled();
  await page.locator("header a[href='/basket']").click();
  await expect(page.getByText(words.basket.empty.title)).toBeVisible();
  await page.goBack();
  await addFromHere(page, "fa");
  await page.getByRole("link", { name: words.catalogue.product.toBasket }).click();
  await expect(page.getByRole("link", { name: words.basket.checkout })).toBeVisible();
});
