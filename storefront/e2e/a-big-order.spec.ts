import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { FIG_GROWER, loginOf, WEAVER } from "./connection";
import { aPhoto, inPersian } from "./papers";
import { listen, nothingForbidden } from "./policy";
import { aHotel, answersOffers, COOPERATIVE, dayIn, inLines, openVillage } from "./village";
import { signInWith } from "./walk";
import { WORDS } from "./words";

const words = WORDS.fa;
const TELEPHONE = { width: 390, height: 844 };
const HOMES = 40;
/** 600 kg at 860,000 toman and 1,200,000 for the way; 30 % of it first. */
const TOTAL = "۵۱۷٬۲۰۰٬۰۰۰ تومان";
const DEPOSIT = "۱۵۵٬۱۶۰٬۰۰۰ تومان";

/** Next keeps the pages before, hidden. */
const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first();
const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).filter({ visible: true });
const field = (page: Page, name: string) => page.locator(`form [name=${name}]`).filter({ visible: true });

/** The page of something that others bring forward, as soon as it says so. */
async function reloadUntil(page: Page, text: string) {
  await expect(async () => {
    await page.reload();
    await expect(seen(page, text)).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 30_000 });
}

/** A seller's people in a browser of their own. */
async function atDesk(browser: Browser, email: string, path: string, viewport = TELEPHONE): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto("/seller");
  await signInWith(page, loginOf(email));
  await expect(page.getByRole("heading", { name: words.seller.orders })).toBeVisible();
  listen(page);
  await page.goto(path);
  return page;
}

/** Writes a day into the three fields of the reader's calendar. */
async function writeDay(page: Page, iso: string) {
  const parts = new Intl.DateTimeFormat("fa-IR", {
    timeZone: "Asia/Tehran",
    year: "numeric",
    month: "long",
    day: "numeric",
  }).formatToParts(new Date(`${iso}T12:00:00Z`));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const group = page.getByRole("group", { name: words.quotes.offer.deliverBy }).filter({ visible: true });
  await group.getByLabel(words.quotes.date.day).fill(of("day"));
  await group.locator("select").selectOption({ label: of("month") });
  await group.getByLabel(words.quotes.date.year).fill(of("year"));
}

/** Presses the keys of the scales. */
async function weigh(page: Page, name: string, kilograms: string) {
  await page.getByLabel(name).focus();
  const pad = page.getByRole("group", { name: words.receiving.pad.label });
  for (const digit of kilograms)
    await pad.getByRole("button", { name: inPersian(digit), exact: true }).click();
}

test("A hotel's 600 kg are made by forty homes: asked, bargained, shared, shared anew, received in three parts, sent and accepted", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  listen(page);
  const { pool, homes, cooperative, office } = await openVillage(HOMES);
  const hotel = await aHotel(office);
  const [weaver, grower, ...others] = homes;
  if (!weaver || !grower) throw new RangeError("The village is empty.");

  await test.step("the hotel asks", async () => {
    await page.goto("/account?by=password");
    await signInWith(page, hotel.login);
    await expect(page.getByRole("heading", { level: 1, name: /سارا/ })).toBeVisible();
    await page.goto(`/wholesale/${pool.handle}`);
    await field(page, "quantity").fill("۶۰۰");
    await writeDay(page, dayIn(24));
    await button(page, words.quotes.ask.send).click();
    await page.waitForURL(/\/account\/quotes\//);
    await expect(seen(page, words.quotes.states.asked)).toBeVisible();
  });
  const quote = page.url().split("/").pop() ?? "";

  const desk = await atDesk(browser, COOPERATIVE, `/seller/cooperative/quotes/${quote}`, {
    width: 1280,
    height: 900,
  });
  await test.step("the cooperative sends a proforma, the hotel offers less, and they agree", async () => {
    await field(desk, "unit_price").fill("۸۸۰٬۰۰۰");
    await field(desk, "shipping").fill("۱٬۲۰۰٬۰۰۰");
    await field(desk, "deposit_percent").fill("۳۰");
    await field(desk, "payment_terms").selectOption("on_delivery");
    await button(desk, words.quotes.offer.send.cooperative).click();
    await expect(seen(desk, words.quotes.states.offered)).toBeVisible();

    await page.reload();
    await page.getByText(words.quotes.offer.title.company).filter({ visible: true }).click();
    await field(page, "unit_price").fill("۸۶۰٬۰۰۰");
    await button(page, words.quotes.offer.send.company).click();
    await expect(seen(page, words.quotes.states.countered)).toBeVisible();

    await desk.reload();
    await button(desk, words.quotes.accept.do).click();
    await desk.getByRole("dialog").getByRole("button", { name: words.quotes.accept.do }).click();
    await expect(seen(desk, words.quotes.states.accepted)).toBeVisible();
  });

  await test.step("the hotel transfers 30 % first, and the office confirms its receipt", async () => {
    await reloadUntil(page, words.quotes.payDeposit);
    await expect(seen(page, TOTAL)).toBeVisible();
    await expect(seen(page, DEPOSIT)).toBeVisible();
    await page.getByRole("link", { name: words.quotes.payDeposit }).filter({ visible: true }).click();
    await page.waitForURL(/\/order\/order_/);
    const medusas = page.url().split("/").pop() ?? "";
    await page.getByLabel(words.pay.transfer.send).setInputFiles(await aPhoto("receipt.jpg"));
    await expect(seen(page, words.pay.transfer.states.waiting)).toBeVisible();
    expect(await office.confirmTransfer(medusas)).toBe(1_551_600_000);
    await page.goto(`/account/quotes/${quote}`);
    await reloadUntil(page, words.quotes.orderStates.confirmed);
  });

  const { request } = await cooperative<{ request: { wholesale_order_id: string } }>(
    `/seller/cooperative/quote-requests/${quote}`,
  );
  const order = request.wholesale_order_id;
  const big = `/seller/cooperative/wholesale-orders/${order}`;

  await test.step("it is shared out among forty", async () => {
    await desk.goto(big);
    await sendPlan(desk, "۴۰ عضو");
    await expect(seen(desk, words.allotment.desk.gap.open)).toBeVisible();
  });

  const loom = await atDesk(browser, WEAVER, "/seller/offers");
  await test.step("one accepts on her telephone, five decline, the others accept", async () => {
    await answers(loom, "accept", "۱۵ کیلوگرم");
    const orchard = await atDesk(browser, FIG_GROWER, "/seller/offers");
    await answers(orchard, "decline", "۱۵ کیلوگرم");
    await orchard.context().close();
    await inLines(others, (home, place) => answersOffers(home, place < 4 ? "decline" : "accept"));
  });

  await test.step("what five left is shared anew among the thirty-five", async () => {
    await desk.reload();
    await expect(desk.locator("dl", { hasText: words.allotment.desk.gap.gap }).first()).toContainText(
      "۷۵ کیلوگرم",
    );
    await sendPlan(desk, "۳۵ عضو");
    await loom.goto("/seller/offers");
    await answers(loom, "accept", /۲٫[۱۲] کیلوگرم/);
    await inLines(others.slice(4), (home) => answersOffers(home, "accept"));
    await reloadUntil(desk, words.allotment.desk.gap.whole);
  });

  await test.step("it is received in three parts; twelve kilograms are damp", async () => {
    await desk.setViewportSize(TELEPHONE);
    await desk.goto(`/seller/cooperative/receiving?q=${encodeURIComponent(weaver.handle)}`);
    const row = desk.getByRole("button", { name: /۱۵ کیلوگرم/ });
    await row.click();
    await weigh(desk, words.receiving.weighed, "15");
    await weigh(desk, words.receiving.rejected, "12");
    await button(desk, words.receiving.reasons.damp).click();
    await button(desk, words.receiving.accept.replace("{quantity}", "۳ کیلوگرم")).click();
    await expect(seen(desk, words.receiving.received.lot)).toBeVisible();
    nothingForbidden(desk);

    await loom.goto("/seller/deliveries");
    await expect(seen(loom, words.deliveries.reasons.damp)).toBeVisible();
    await button(loom, words.deliveries.agree).click();
    await expect(seen(loom, words.deliveries.states.agreed)).toBeVisible();

    const shares = await sharesOf();
    const first = shares.filter(({ version, handle }) => version === 1 && handle !== weaver.handle);
    const parts = [first.slice(0, 14), first.slice(14), shares.filter(({ version }) => version === 2)];
    for (const [nth, part] of parts.entries()) {
      for (const { id, accepted } of part)
        await cooperative("/seller/cooperative/receipts", {
          ...{ request_key: randomUUID(), allotment_id: id, weighed: accepted, grade: "a" },
        });
      await desk.goto("/seller/cooperative/receiving");
      const there = ["۲۱۳", "۵۱۳", "۵۸۸"][nth] ?? "";
      await expect(seen(desk, `${there} از ۶۰۰`)).toBeVisible();
    }
    await inLines(homes, async ({ asks }) => {
      const { receipts } = await asks<{ receipts: { id: string; can_answer: boolean }[] }>(
        "/seller/deliveries",
      );
      for (const { id, can_answer } of receipts)
        if (can_answer) await asks(`/seller/deliveries/${id}/agree`, {});
    });
  });

  await test.step("what is good of it leaves, and the hotel accepts it", async () => {
    await desk.goto(`${big}/dispatches`);
    await expect(field(desk, "quantity")).toHaveValue("۵۸۸");
    await field(desk, "carrier").fill("باربری شیراز");
    await field(desk, "is_last").check({ force: true });
    await button(desk, words.dispatches.send.button).click();
    await expect(seen(desk, words.dispatches.send.done)).toBeVisible();

    await page.goto(`/account/wholesale/${order}`);
    await button(page, words.shipments.accept).click();
    await page.getByRole("dialog").getByRole("button", { name: words.shipments.yes }).click();
    await expect(seen(page, words.shipments.states.accepted)).toBeVisible();
    await page.goto(`/account/quotes/${quote}`);
    await reloadUntil(page, words.quotes.orderStates.accepted);
  });

  async function sharesOf() {
    const { shares } = await cooperative<{
      shares: { id: string; version: number; accepted: number | null; member: { handle: string } }[];
    }>(`${big}/allotment?limit=500`);
    return shares.flatMap(({ id, version, accepted, member: { handle } }) =>
      accepted ? [{ id, version, accepted, handle }] : [],
    );
  }
});

/** Sends the plan that stands before her, to so many members. */
async function sendPlan(desk: Page, members: string) {
  const { simulation } = words.allotment.desk;
  await button(desk, simulation.send).click();
  const ask = desk.getByRole("dialog");
  await expect(ask).toContainText(members);
  await ask.getByRole("button", { name: simulation.yes }).click();
  await expect(seen(desk, words.allotment.desk.gap.open)).toBeVisible();
}

/** A member reads the offer that waits for her and answers it. */
async function answers(telephone: Page, says: "accept" | "decline", share: string | RegExp) {
  const { offer, state } = words.allotment;
  await telephone.locator("main ul a[href*='/seller/offers/']").filter({ visible: true }).first().click();
  await expect(telephone.locator("p.text-5xl").filter({ visible: true })).toHaveText(share);
  if (says === "accept") {
    await telephone.getByRole("button", { name: offer.accept.replace(" {share}", "") }).click();
  } else {
    await button(telephone, offer.decline).click();
    await telephone.getByRole("dialog").getByRole("button", { name: offer.yes }).click();
  }
  await expect(seen(telephone, says === "accept" ? state.accepted : state.declined)).toBeVisible();
  nothingForbidden(telephone);
}
