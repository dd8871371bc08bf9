import { type Browser, expect, type Page, test } from "@playwright/test";
import { accessible } from "./accessible";
import { FIG_GROWER, WEAVER } from "./connection";
import { operator } from "./operator";
import { aPhoto, inPersian } from "./papers";
import { listen, nothingForbidden } from "./policy";
import { chooseShipping, openOrder, placeOrder, putIntoBasket, sayWhereTo, sellerAtHerDesk } from "./walk";
import { WORDS } from "./words";

const words = WORDS.fa;
const TELEPHONE = { width: 390, height: 844 };
const KILIM = { handle: "kilim-cushion-cover", seller: "گلیم گل‌بانو" };
const FIGS = {
  handle: "estahban-figs-first-grade",
  seller: "انجیر باغ سلیمی",
  title: "انجیر خشک درجه‌یک استهبان",
};
const TRACKING = "184200559001";

/**
 * The shop itself takes money on delivery only, and of that nothing could go back. So here the payment company of the HTTP
 * tests is asked instead; the market under test knows it by `PAYMENT_PROVIDERS` (launch/tests/browser-suite.mjs).
 */
const PAYMENT_COMPANY = "pp_strict_strict";

async function payAtOnce(page: Page) {
  await (await operator()).offerPaymentBy(PAYMENT_COMPANY);
  await page.route("**/api/store/payment-collections/*/payment-sessions", (route) =>
    route.continue({ postData: JSON.stringify({ provider_id: PAYMENT_COMPANY }) }),
  );
}

interface Parts {
  order: { total: number };
  parts: { total: number; seller: { name: string } }[];
}

/** The page of something that a job still brings forward, as soon as it says so. */
async function reloadUntil(page: Page, text: string) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(text)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}

/** At her desk, with the browser's complaints listened to. */
async function atHerDesk(browser: Browser, who: string) {
  const desk = await sellerAtHerDesk(browser, "fa", who);
  listen(desk);
  return desk;
}

const toman = (rials: number) => `${new Intl.NumberFormat("fa-IR").format(rials / 10)} تومان`;
/** A sentence of the shop up to where it names a day. */
const untilDay = (sentence: string, amount: number) =>
  sentence.replace("{amount}", toman(amount)).split(" {date}")[0] ?? "";

/** What the whole order comes to now, as its page says. */
const sumOf = (page: Page) =>
  page.locator("dl", { hasText: words.release.sum.placed }).getByRole("definition").last();

test.use({ viewport: TELEPHONE });

test("An order of two makers lives its whole life: one declines and what she paid goes back; the other makes, sends, is reviewed, and takes one piece back for its money", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  listen(page);
  const { fulfil, release, returns, reviews } = words;

  const placed = await test.step("she buys from both and pays at once", async () => {
    await payAtOnce(page);
    await putIntoBasket(page, "fa", KILIM.handle);
    await putIntoBasket(page, "fa", FIGS.handle);
    await putIntoBasket(page, "fa", FIGS.handle);
    await page.goto("/checkout");
    await sayWhereTo(page, "fa");
    await chooseShipping(page, 1);
    await accessible(page);
    return placeOrder(page, "fa");
  });
  const id = new URL(placed.url).pathname.split("/").at(-1) ?? "";
  const order = `/order/${id}`;
  const asPlaced = (await (await page.request.get(`/api/store/orders/${id}/parts`)).json()) as Parts;
  const partOf = (seller: string) =>
    asPlaced.parts.find(({ seller: { name } }) => name === seller)?.total ?? Number.NaN;

  await test.step("the weaver declines and says why", async () => {
    const desk = await atHerDesk(browser, WEAVER);
    await openOrder(desk, "fa", placed.number);
    await accessible(desk);
    await desk.getByRole("button", { name: release.seller.decline }).click();
    const question = desk.getByRole("dialog", { name: release.seller.title.decline });
    await expect(question).toContainText(toman(partOf(KILIM.seller)));
    await question.getByLabel(release.seller.reason).selectOption("no_material");
    await question.getByRole("button", { name: release.seller.yes.decline }).click();
    await expect(desk.getByText(release.whyOwn.declined)).toBeVisible();
    await expect(desk.getByText(words.seller.addressNone)).toBeVisible();
    await accessible(desk);
    nothingForbidden(desk);
    await desk.context().close();
  });

  await test.step("the buyer reads that it does not come, and that her money for it went back", async () => {
    await page.goto(order);
    await reloadUntil(page, untilDay(release.refund.paid_back, partOf(KILIM.seller)));
    await expect(page.getByText(release.why.declined)).toBeVisible();
    await expect(
      page.getByText(fulfil.standing.released.replace("{released} از {parts}", "۱ از ۲")),
    ).toBeVisible();
    await expect(sumOf(page)).toHaveText(toman(partOf(FIGS.seller)));
    await accessible(page);
    nothingForbidden(page);
  });

  const desk = await atHerDesk(browser, FIG_GROWER);
  await test.step("the fig grower accepts, makes, and sends with a tracking code", async () => {
    const { seller } = words;
    await openOrder(desk, "fa", placed.number);
    await desk.getByRole("button", { name: seller.accept, exact: true }).click();
    await desk.getByRole("button", { name: seller.prepare }).click();
    await desk.getByText(words.desk.otherSteps).click();
    await desk.getByRole("button", { name: words.desk.finish, exact: true }).click();
    await expect(desk.getByText(seller.states.ready).first()).toBeVisible();
    await desk.locator("[name=tracking_number]").fill("۱۸۴۲۰۰۵۵۹۰۰۱");
    await desk.getByRole("button", { name: seller.ship, exact: true }).click();
    await desk.getByRole("button", { name: seller.confirmShip.yes }).click();
    await expect(desk.getByRole("heading", { name: seller.allDone })).toBeVisible();
    await accessible(desk);
  });

  await test.step("the buyer follows the parcel, and has it", async () => {
    await page.goto(order);
    await expect(page.locator("bdi[dir=ltr]", { hasText: TRACKING })).toBeVisible();
    await page.getByRole("button", { name: fulfil.receive.button }).click();
    await page.getByRole("button", { name: fulfil.receive.yes }).click();
    await expect(page.getByText(fulfil.received.buyer.split("{date} ")[1] ?? "")).toBeVisible();
  });

  await test.step("she reviews the figs", async () => {
    const section = page.getByRole("region", { name: reviews.own.title });
    await section.getByRole("button", { name: reviews.own.writeNamed.split(" {")[0] }).click();
    await section.getByRole("group", { name: reviews.own.stars }).locator("label").nth(3).click();
    await section.getByRole("textbox").fill("شیرین بود، ولی یک کیسه پاره رسید.");
    await section.getByRole("button", { name: reviews.own.send }).click();
    await expect(section.getByText(reviews.own.saved)).toBeVisible();
    await accessible(page);
  });

  await test.step("she asks to send one of the two back, with a photo", async () => {
    await page.getByRole("link", { name: returns.ask.replace("{seller}", FIGS.seller) }).click();
    await page.getByLabel(returns.form.howMany.replace("{title}", FIGS.title)).selectOption("1");
    await page.getByRole("radio", { name: returns.reasons.damaged }).check();
    await page.getByLabel(returns.form.words).fill("کیسه پاره بود.");
    await page.locator("input[type=file]").setInputFiles(await aPhoto("torn.jpg"));
    await accessible(page);
    await page.getByRole("button", { name: returns.form.send }).click();
    await expect(page.getByText(returns.states.requested, { exact: true })).toBeVisible();
    await expect(page.getByRole("img", { name: returns.photo.replace("{number}", "۱") })).toBeVisible();
    await accessible(page);
  });

  await test.step("the fig grower agrees, and says that it has come", async () => {
    await desk.goto("/seller/returns");
    await desk
      .getByRole("link", { name: returns.desk.order.replace("{number}", inPersian(placed.number)) })
      .click();
    await desk.getByRole("button", { name: returns.desk.approve, exact: true }).click();
    await accessible(desk);
    await desk.getByRole("button", { name: returns.desk.yes, exact: true }).click();
    await desk.getByLabel(returns.desk.condition).fill("کیسه پاره است.");
    await desk.getByRole("button", { name: returns.desk.receive }).click();
    await desk.getByRole("button", { name: returns.desk.yes, exact: true }).click();
    await expect(desk.getByText(returns.verbs.receive)).toBeAttached();
    await accessible(desk);
  });

  await test.step("she sees the money of that one piece, and it went back to the rial", async () => {
    const { returns: asked } = await (await page.request.get(`/api/store/orders/${id}/returns`)).json();
    const piece = asked[0].full_amount as number;
    await page.goto(order);
    await reloadUntil(page, untilDay(returns.refund.paid_back, piece));
    await expect(sumOf(page)).toHaveText(toman(partOf(FIGS.seller) - piece));
    await accessible(page);
    nothingForbidden(page);
    expect(await (await operator()).moneyOf(id)).toEqual({
      captured: asPlaced.order.total,
      refunded: partOf(KILIM.seller) + piece,
    });
  });

  await test.step("the fig grower reads in her statement what the sale brought and what went back, and what of it is on its way to her", async () => {
    const { payouts, statements } = words;
    await desk.goto("/seller/statements");
    await expect(desk.getByRole("heading", { level: 1, name: statements.title })).toBeVisible();
    await accessible(desk);
    await desk.locator("main h2 a").first().click();
    await expect(desk.getByText(statements.opening)).toBeVisible();
    const sale = desk
      .getByRole("listitem")
      .filter({ hasText: statements.order.replace("{number}", inPersian(placed.number)) });
    await expect(async () => {
      await desk.reload();
      await expect(sale).toContainText(statements.columns.refund, { timeout: 1000 });
    }).toPass({ timeout: 20_000 });
    await accessible(desk);
    await desk.goto("/seller/payouts");
    await expect(desk.getByText(payouts.balance.pending)).toBeVisible();
    await accessible(desk);
    nothingForbidden(desk);
    await desk.context().close();
  });
});
