import { expect, test } from "@playwright/test";
import { FIG_GROWER, WEAVER } from "./connection";
import { picture } from "./screenshots";
import {
  acceptAndShip,
  addFromHere,
  chooseShipping,
  openOrder,
  placeOrder,
  putIntoBasket,
  sayWhereTo,
  sellerAtHerDesk,
} from "./walk";
import { at, WORDS } from "./words";

test("A buyer buys a rug from Firuzabad and a kilo of figs from Estahban in one basket; both makers accept and ship; the buyer sees both tracking numbers", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const words = WORDS.fa;

  await test.step("she finds the rug by its county and the figs by their name", async () => {
    await page.goto("/");
    await picture(page, "home-fa");
    await page.goto("/county/firuzabad");
    await page.getByRole("link", { name: "گلیم لوزی روناسی" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "گلیم لوزی روناسی" })).toBeVisible();
    await addFromHere(page, "fa");
    await page.goto(`/search?q=${encodeURIComponent("انجیر درجه‌یک استهبان")}`);
    await page.getByRole("link", { name: "انجیر خشک درجه‌یک استهبان" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "انجیر خشک درجه‌یک استهبان" })).toBeVisible();
    await addFromHere(page, "fa", "۱ کیلوگرم");
  });

  await test.step("the basket shows one parcel per maker", async () => {
    await page.goto("/basket");
    await expect(page.getByRole("heading", { level: 2, name: "گلیم گل‌بانو" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "انجیر باغ سلیمی" })).toBeVisible();
    await expect(page.getByText("۷٬۶۸۰٬۰۰۰ تومان").first()).toBeVisible();
    await picture(page, "basket-fa");
    await page.getByRole("link", { name: words.basket.checkout }).click();
  });

  const order =
    await test.step("she says where to, chooses how each parcel travels, and orders once", async () => {
      await sayWhereTo(page, "fa");
      await chooseShipping(page, 1);
      return placeOrder(page, "fa");
    });
  await expect(page.getByText(words.orders.states.placed).first()).toBeVisible();

  for (const [who, code, carrier] of [
    [WEAVER, "۱۸۴۲۰۰۵۵۱۲۳۴", "post"],
    [FIG_GROWER, "TPX-77120-IR", "tipax"],
  ] as const) {
    await test.step(`${who} accepts, prepares and ships her part`, async () => {
      const desk = await sellerAtHerDesk(browser, "fa", who);
      if (who === WEAVER) await picture(desk, "seller-orders-fa");
      await openOrder(desk, "fa", order.number);
      await acceptAndShip(desk, "fa", code, carrier);
      await desk.context().close();
    });
  }

  await test.step("she sees both tracking codes, written left to right", async () => {
    await page.goto(order.url.replace("?placed", ""));
    await expect(page.locator("bdi[dir=ltr]", { hasText: "184200551234" })).toBeVisible();
    await expect(page.locator("bdi[dir=ltr]", { hasText: "TPX-77120-IR" })).toBeVisible();
    await expect(page.getByText(words.orders.placed.title)).toBeHidden();
    await picture(page, "order-fa", { whole: true });
  });

  await test.step("her basket is empty again", async () => {
    await page.goto("/basket");
    await expect(page.getByText(words.basket.empty.title)).toBeVisible();
  });
});

test("The same basket is bought in English, in euros, from Berlin; the order stands in the buyer's account", async ({
  page,
}) => {
  const email = `anna-${Date.now()}@example.com`;
  await page.goto(at("en", "/account/sign-up"));
  await page.locator("form [name=first_name]").fill("Anna");
  await page.locator("form [name=email]").fill(email);
  await page.locator("form [name=password]").fill("a long enough password");
  await page.locator("main form button[type=submit]").click();
  await expect(page.getByRole("heading", { level: 1, name: /Anna/ })).toBeVisible();
  await expect(page.getByText(WORDS.en.account.noOrders.title)).toBeVisible();

  await putIntoBasket(page, "en", "kilim-cushion-cover");
  await putIntoBasket(page, "en", "estahban-figs-first-grade");
  await page.goto(at("en", "/basket"));
  await expect(page.getByRole("heading", { level: 2, name: "Golbanoo Kilims" })).toBeVisible();
  await expect(page.getByText(/€\d+\.\d\d/).first()).toBeVisible();
  await page.getByRole("link", { name: WORDS.en.basket.checkout }).click();
  await expect(page.getByText(email).first()).toBeVisible();
  await sayWhereTo(page, "en", email);
  await chooseShipping(page);
  const { number } = await placeOrder(page, "en");
  await expect(page.getByText(WORDS.en.orders.states.placed).first()).toBeVisible();

  await page.goto(at("en", "/account"));
  await expect(
    page.getByRole("link", { name: WORDS.en.account.order.replace("{number}", number) }),
  ).toBeVisible();
});

test("Having bought, she buys again without leaving the shop", async ({ page }) => {
  const words = WORDS.fa;
  await putIntoBasket(page, "fa", "estahban-fig-pieces");
  await page.getByRole("link", { name: words.catalogue.product.toBasket }).click();
  await page.getByRole("link", { name: words.basket.checkout }).click();
  await sayWhereTo(page, "fa");
  await chooseShipping(page);
  const first = await placeOrder(page, "fa");

  await page.getByRole("link", { name: "انجیر باغ سلیمی" }).first().click();
  await page.getByRole("link", { name: "پرک انجیر" }).first().click();
  await addFromHere(page, "fa");
  await page.getByRole("link", { name: words.catalogue.product.toBasket }).click();
  await page.getByRole("link", { name: words.basket.checkout }).click();
  await sayWhereTo(page, "fa");
  await chooseShipping(page);
  const second = await placeOrder(page, "fa");
  expect(Number(second.number)).toBeGreaterThan(Number(first.number));
});
