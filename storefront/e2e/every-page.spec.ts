import { expect, test } from "@playwright/test";
import { FIG_GROWER, loginOf } from "./connection";
import { owesNothing } from "./owes-nothing";
import { listen } from "./policy";
import { chooseShipping, placeOrder, putIntoBasket, sayWhereTo, signInWith } from "./walk";
import { at, type Language, WORDS } from "./words";

const PUBLIC = [
  ["home", "/"],
  ["category", "/category/kilims"],
  ["county", "/county/firuzabad"],
  ["booth", "/booth/golbanoo-kilim"],
  ["badge's proof", "/badge/golbanoo-kilim"],
  ["stall card", "/badge/golbanoo-kilim/card"],
  ["product", "/product/kilim-lozenge-madder"],
  ["search", "/search?q=انجیر"],
  ["empty basket", "/basket"],
  ["sign-up", "/account/sign-up"],
  ["account", "/account"],
  ["account by password", "/account?by=password"],
  ["forgotten password", "/forgot-password?as=seller"],
  ["new password", "/reset-password?as=buyer#a.b.c"],
  ["order tracking", "/track"],
  ["order's link", "/t"],
  ["fewer e-mails", "/no-more"],
  ["seller sign-in", "/seller/sign-in"],
  ["sell-with-us", "/seller/apply"],
  ["application's first", "/seller/apply/start"],
  ["unknown address", "/nowhere"],
  ["unknown portal address", "/seller/nowhere"],
] as const;

test.beforeEach(({ page }) => listen(page));

for (const language of ["fa", "en"] as Language[]) {
  for (const [name, path] of PUBLIC) {
    test(`The ${name} page is accessible and fits a telephone (${language})`, async ({ page }) => {
      await page.goto(at(language, path));
      await expect(page.getByRole("heading").first()).toBeVisible();
      await owesNothing(page);
    });
  }

  test(`Basket, checkout, order, and the seller's desk are accessible and fit a telephone (${language})`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    await putIntoBasket(page, language, "estahban-fig-pieces");
    await page.goto(at(language, "/basket"));
    await expect(page.getByRole("link", { name: WORDS[language].basket.checkout })).toBeVisible();
    await owesNothing(page);

    await page.goto(at(language, "/checkout"));
    await page.getByRole("button", { name: WORDS[language].address.save }).click();
    await expect(page.locator("form [name=email]")).toBeFocused();
    await owesNothing(page);
    await sayWhereTo(page, language);
    await chooseShipping(page);
    await owesNothing(page);
    await placeOrder(page, language);
    await owesNothing(page);

    await page.goto(at(language, "/seller"));
    await signInWith(page, loginOf(FIG_GROWER));
    await expect(page.getByRole("heading", { name: WORDS[language].seller.orders })).toBeVisible();
    await owesNothing(page);
    await page.locator("main ul a[href*='/seller/orders/']").first().click();
    await expect(
      page.getByRole("button", { name: WORDS[language].seller.accept, exact: true }),
    ).toBeVisible();
    await owesNothing(page);
    const slip = page.getByRole("link", { name: WORDS[language].papers.slip });
    const printed = await page.request.get((await slip.getAttribute("href")) ?? "");
    expect(printed.headers()["content-type"]).toBe("application/pdf");
    await page.goto(at(language, "/seller/booth"));
    await expect(page.locator("form [name=story]")).toBeVisible();
    await owesNothing(page);
    await page.goto(at(language, "/seller/workshop"));
    await expect(page.locator("form [name=hours]")).toBeVisible();
    await owesNothing(page);
    await page.goto(at(language, "/seller/dashboard?days=7"));
    await expect(page.getByRole("img").first()).toBeVisible();
    await owesNothing(page);
    await page.goto(at(language, "/seller/reviews"));
    await expect(
      page.getByRole("heading", { level: 1, name: WORDS[language].reviews.desk.title }),
    ).toBeVisible();
    await owesNothing(page);
  });

  test(`A seller's goods, one of them, and every step of a new one are accessible and fit a telephone (${language})`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const { listings, seller } = WORDS[language];
    await page.goto(at(language, "/seller"));
    await signInWith(page, loginOf(FIG_GROWER));
    await expect(page.getByRole("heading", { name: seller.orders })).toBeVisible();
    await page.goto(at(language, "/seller/listings"));
    await expect(page.getByRole("heading", { level: 1, name: listings.title })).toBeVisible();
    await owesNothing(page);
    await page.locator("main ul a[href*='/seller/listings/list_']").first().click();
    await expect(page.getByRole("button", { name: listings.edit.save })).toBeVisible();
    await owesNothing(page);
    await page.goto(at(language, "/seller/listings/new"));
    await expect(page.getByRole("heading", { name: listings.ask.photos })).toBeVisible();
    await owesNothing(page);
    for (const step of ["words", "category", "kinds", "price", "stock", "parcel", "look"] as const) {
      await page.goto(`${page.url().split("&step=")[0]}&step=${step}`);
      await expect(page.getByRole("heading", { name: listings.ask[step] })).toBeVisible();
      await owesNothing(page);
    }
  });
}

test("The stall card alone is printed, on one sheet of A6", async ({ page }) => {
  await page.goto("/badge/golbanoo-kilim/card");
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...sheets.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  // In points: 105 and 148 mm.
  expect(sizes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual([
    [298, 420],
  ]);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
});
