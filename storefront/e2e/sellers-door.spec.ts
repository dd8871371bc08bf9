import { expect, test } from "@playwright/test";
import { FIG_GROWER, loginOf, WEAVER } from "./connection";
import {
  byPassword,
  chooseShipping,
  openOrder,
  placeOrder,
  putIntoBasket,
  sayWhereTo,
  sellerAtHerDesk,
  signInWith,
} from "./walk";
import { WORDS } from "./words";

test("A seller with a wrong password stays outside and learns why; with the right one she comes in", async ({
  page,
}) => {
  const words = WORDS.fa.seller;
  await page.goto("/seller");
  await expect(page.getByRole("heading", { name: words.signIn.title })).toBeVisible();
  await signInWith(page, { email: loginOf(WEAVER).email, password: "not her password" });
  await expect(page.getByRole("alert").filter({ hasText: "ایمیل یا گذرواژه درست نیست" })).toBeVisible();
  await signInWith(page, loginOf(WEAVER));
  await expect(page.getByRole("heading", { name: words.orders })).toBeVisible();
  await page.getByRole("button", { name: words.signOut }).click();
  await expect(page.getByRole("heading", { name: words.signIn.title })).toBeVisible();
  // Nothing of the desk stays behind, not even hidden.
  await expect(page.getByRole("button", { name: words.signOut, includeHidden: true })).toHaveCount(0);
  await byPassword(page);
  await expect(page.locator("form [name=password]")).toHaveValue("");
  await signInWith(page, loginOf(WEAVER));
  await expect(page.getByRole("heading", { name: words.orders })).toBeVisible();
});

test("A buyer's login does not open the sellers' door", async ({ page }) => {
  await page.goto("/en/seller");
  await signInWith(page, loginOf("buyer"));
  await expect(
    page.getByRole("alert").filter({ hasText: "The e-mail or the password is not right." }),
  ).toBeVisible();
});

test("Before the page's script has come nothing is sent, and no password gets into the address", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/seller/sign-in?by=password");
  await page.locator("form [name=email]").fill("somebody@dastranj.example");
  await page.locator("form [name=password]").fill("a password");
  await expect(page.locator("main form button[type=submit]")).toBeDisabled();
  await page.locator("form [name=password]").press("Enter");
  await expect(page.locator("form [name=password]")).toHaveValue("a password");
  expect(new URL(page.url()).search).toBe("?by=password");
  await context.close();
});

test("A seller cannot open another's order, and the shop's door to her orders refuses other sites", async ({
  page,
  browser,
}) => {
  await putIntoBasket(page, "fa", "estahban-fig-pieces");
  await page.goto("/checkout");
  await sayWhereTo(page, "fa");
  await chooseShipping(page);
  const { number } = await placeOrder(page, "fa");

  const figDesk = await sellerAtHerDesk(browser, "fa", FIG_GROWER);
  await openOrder(figDesk, "fa", number);
  const address = figDesk.url();
  const id = address.split("/").at(-1);

  const weaverDesk = await sellerAtHerDesk(browser, "fa", WEAVER);
  await weaverDesk.goto(address);
  await expect(weaverDesk.getByRole("heading", { name: WORDS.fa.seller.notFound.title })).toBeVisible();
  const written = await weaverDesk.evaluate(
    async (path) => (await fetch(path, { method: "POST", body: "{}" })).status,
    `/api/seller/orders/${id}/accept`,
  );
  expect(written).toBe(404);

  const foreign = await figDesk.request.post(`/api/seller/orders/${id}/accept`, {
    headers: { origin: "https://elsewhere.example" },
    data: {},
  });
  expect(foreign.status()).toBe(403);
  expect(await foreign.json()).toMatchObject({ code: "cross_site_write" });
  await figDesk.reload();
  await expect(figDesk.getByRole("button", { name: WORDS.fa.seller.accept, exact: true })).toBeVisible();
});
