import { type Browser, expect, type Page } from "@playwright/test";
import { type Login, loginOf } from "./connection";
import { at, type Language, WORDS } from "./words";

/** What people do in the market, as a journey tells it. */

/** Puts a product into the basket from its own page; `choice` is the words of the size or weight wanted. */
export async function putIntoBasket(page: Page, language: Language, handle: string, choice?: string) {
  const { product } = WORDS[language].catalogue;
  await page.goto(at(language, `/product/${handle}`));
  await addFromHere(page, language, choice);
  await expect(page.getByText(product.added)).toBeVisible();
}

/** Puts the product of the page one is on into the basket. */
export async function addFromHere(page: Page, language: Language, choice?: string) {
  const { product } = WORDS[language].catalogue;
  if (choice) await page.getByText(choice, { exact: true }).first().click();
  const button = page.getByRole("button", { name: product.add });
  await expect(button).toBeEnabled();
  await button.click();
  await expect(page.getByText(product.added)).toBeVisible();
}

/** Where a buyer lives. */
const HOMES = {
  fa: {
    email: "laleh@example.com",
    first_name: "لاله",
    last_name: "رستمی",
    province: "فارس",
    city: "شیراز",
    address_1: "خیابان زند، کوچه‌ی ۱۲، پلاک ۳",
    postal_code: "۷۱۳۴۵۶۷۸۹۰",
    phone: "۰۹۱۷۱۲۳۴۵۶۷",
  },
  en: {
    email: "anna@example.com",
    first_name: "Anna",
    last_name: "Lindgren",
    country_code: "de",
    city: "Berlin",
    address_1: "Torstraße 12",
    postal_code: "10119",
  },
} as const;

/** Fills the checkout's address as somebody at home in Iran, or abroad, and goes on. */
export async function sayWhereTo(page: Page, language: Language, email?: string) {
  const home: Record<string, string> = { ...HOMES[language], ...(email && { email }) };
  const { country_code, province, ...typed } = home;
  await expect(page.locator("form [name=email]")).toBeVisible();
  if (country_code) await page.locator("[name=country_code]").selectOption(country_code);
  if (province) await page.locator("[name=province]").selectOption(province);
  for (const [name, value] of Object.entries(typed)) await page.locator(`form [name=${name}]`).fill(value);
  await page.getByRole("button", { name: WORDS[language].address.save }).click();
  await expect(page.getByRole("button", { name: WORDS[language].checkout.changeAddressLabel })).toBeVisible();
}

/** Chooses, for every parcel, the way to travel with this place in its list. */
export async function chooseShipping(page: Page, nth = 0) {
  const parcels = page.locator("[data-parcel]");
  await expect(parcels.first()).toBeVisible();
  for (const parcel of await parcels.all()) {
    const saved = page.waitForResponse((answer) => answer.url().includes("/shipping-methods"));
    const options = parcel.getByRole("radio");
    await options.nth(Math.min(nth, (await options.count()) - 1)).check();
    expect((await saved).status()).toBe(200);
  }
}

/** Places the order and answers its number, in ASCII digits, once the confirmation is there. */
export async function placeOrder(page: Page, language: Language): Promise<{ url: string; number: string }> {
  await page.getByRole("button", { name: WORDS[language].checkout.place }).click();
  await page.waitForURL(/\/order\/order_/);
  // Next keeps the page of an order before, hidden.
  const placed = page.getByText(WORDS[language].orders.placed.title).filter({ visible: true });
  await expect(placed).toHaveCount(1);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const number = title.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).replace(/\D/g, "");
  return { url: page.url(), number };
}

/** A number as the language writes it. */
const written = (language: Language, number: string): string =>
  language === "en" ? number : number.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

/** Goes from the door by mobile to the one by e-mail and password, unless that is at hand. */
export async function byPassword(page: Page) {
  const other = page.locator("a[href*='by=password']").filter({ visible: true });
  await expect(page.locator("form [name=email]").or(other).first()).toBeVisible();
  if (await other.isVisible()) await other.click();
  await expect(page.locator("form [name=password]")).toBeVisible();
}

/** Types an e-mail and a password into the form at hand. */
export async function signInWith(page: Page, { email, password }: Pick<Login, "email" | "password">) {
  await byPassword(page);
  await page.locator("form [name=email]").fill(email);
  await page.locator("form [name=password]").fill(password);
  await page.locator("main form:has([name=password]) button[type=submit]").click();
}

/** A seller at her desk, in a browser of her own, on her telephone. */
export async function sellerAtHerDesk(browser: Browser, language: Language, who: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(at(language, "/seller"));
  await signInWith(page, loginOf(who));
  await expect(page.getByRole("heading", { name: WORDS[language].seller.orders })).toBeVisible();
  return page;
}

/** Goes to a room of the desk that a telephone keeps behind the last place of its bar. */
export async function goToRoom(desk: Page, language: Language, room: keyof typeof WORDS.fa.seller.rooms) {
  const words = WORDS[language].seller;
  await desk.getByRole("button", { name: words.more, exact: true }).click();
  await desk.getByRole("link", { name: words.rooms[room], exact: true }).click();
}

/** Opens an order from the seller's list. */
export async function openOrder(desk: Page, language: Language, number: string) {
  const name = WORDS[language].seller.order.replace("{number}", written(language, number));
  await desk.getByRole("link", { name }).first().click();
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Accepts, prepares and ships the order at hand. */
export async function acceptAndShip(desk: Page, language: Language, trackingCode: string, carrier: string) {
  const words = WORDS[language].seller;
  await desk.getByRole("button", { name: words.accept, exact: true }).click();
  await desk.getByRole("button", { name: words.prepare }).click();
  await desk.locator("[name=tracking_number]").fill(trackingCode);
  await desk.locator("[name=carrier]").selectOption(carrier);
  await desk.getByRole("button", { name: words.ship, exact: true }).click();
  await desk.getByRole("button", { name: words.confirmShip.yes }).click();
  await expect(desk.getByRole("heading", { name: words.allDone })).toBeVisible();
}
