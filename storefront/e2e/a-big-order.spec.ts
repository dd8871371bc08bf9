import { randomUUID } from "node:crypto";
import type { AdvanceRoomAnswer } from "@dastranj/cooperatives/contract";
import { expect, type Locator, test } from "@playwright/test";
import { FIG_GROWER, WEAVER } from "./connection";
import { aPhoto } from "./papers";
import { listen, nothingForbidden } from "./policy";
import { aHotel, answersOffers, COOPERATIVE, dayIn, HER_PRICE, inLines, openVillage } from "./village";
import { signInWith } from "./walk";
import {
  answers,
  atDesk,
  button,
  field,
  reloadUntil,
  seen,
  sendPlan,
  TELEPHONE,
  weigh,
  writeDay,
} from "./wholesale";
import { WORDS } from "./words";

const words = WORDS.fa;
const HOMES = 40;
/** 600 kg at 860,000 toman and 1,200,000 for the way; 30 % of it first. */
const TOTAL = "۵۱۷٬۲۰۰٬۰۰۰ تومان";
const DEPOSIT = "۱۵۵٬۱۶۰٬۰۰۰ تومان";

/** In cash, which one got and the other's bearer never brought. */
const LENT = 1_000_000n;
const NEVER_CAME = 2_000_000n;

const toman = (rials: bigint) => `${new Intl.NumberFormat("fa-IR").format(rials / 10n)} تومان`;
const add = (...amounts: string[]) => amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);

test("A hotel's 600 kg are made by forty homes: asked, bargained, shared, shared anew, received in three parts, sent, billed and settled", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
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
    await page.locator("summary", { hasText: words.quotes.offer.title.company }).click();
    await field(page, "unit_price").fill("۸۶۰٬۰۰۰");
    await button(page, words.quotes.offer.send.company).click();
    await expect(seen(page, words.quotes.versionBy.company.replace("{version}", "۲"))).toBeVisible();

    await desk.reload();
    await button(desk, words.quotes.accept.do).click();
    await desk.getByRole("dialog").getByRole("button", { name: words.quotes.accept.do }).click();
    await expect(seen(desk, words.quotes.states.accepted)).toBeVisible();
  });

  const medusas =
    await test.step("the hotel transfers 30 % first, and the office confirms its receipt", async () => {
      await reloadUntil(page, words.quotes.payDeposit);
      await expect(seen(page, TOTAL)).toBeVisible();
      await expect(seen(page, DEPOSIT)).toBeVisible();
      await page.getByRole("link", { name: words.quotes.payDeposit }).filter({ visible: true }).click();
      await page.waitForURL(/\/order\/order_/);
      const bought = page.url().split("/").pop() ?? "";
      await page.getByLabel(words.pay.transfer.send).setInputFiles(await aPhoto("receipt.jpg"));
      await expect(seen(page, words.pay.transfer.states.waiting)).toBeVisible();
      expect(await office.confirmTransfer(bought)).toBe(1_551_600_000);
      await page.goto(`/account/quotes/${quote}`);
      await reloadUntil(page, words.quotes.orderStates.confirmed);
      return bought;
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

  await test.step("she is lent some in cash, and says of what never came that it did not", async () => {
    const { members } = await cooperative<AdvanceRoomAnswer>(`${big}/advances?limit=100`);
    const her = members.find(({ member }) => member.handle === weaver.handle)?.member.id;
    for (const amount of [LENT, NEVER_CAME])
      await cooperative("/seller/cooperative/advances", {
        ...{ request_key: randomUUID(), wholesale_order_id: order, member_id: her },
        ...{ amount: String(amount), way: "hand" },
      });
    await loom.goto("/seller/advances");
    const lent = (amount: bigint) => loom.locator("main li", { hasText: toman(amount) });
    const press = (within: Locator, name: string) =>
      within.getByRole("button", { name, exact: true }).click();
    await press(lent(NEVER_CAME), words.advances.deny.button);
    await loom.getByRole("dialog").getByRole("textbox").fill("کسی نیامد");
    await press(loom.getByRole("dialog"), words.advances.deny.yes);
    await expect(lent(NEVER_CAME).getByText(words.advances.states.denied)).toBeVisible();
    await press(lent(LENT), words.advances.confirm.button);
    await press(loom.getByRole("dialog"), words.advances.confirm.yes);
    await expect(lent(LENT).getByText(words.advances.states.open, { exact: true })).toBeVisible();
    nothingForbidden(loom);

    await desk.goto("/seller/cooperative/advances?tab=denied");
    await expect(seen(desk, "کسی نیامد")).toBeVisible();
    await desk.goto(big);
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
    await expect(desk.getByRole("heading", { level: 2, name: /۵۸۸ کیلوگرم/ })).toBeVisible();

    await page.goto(`/account/wholesale/${order}`);
    await button(page, words.shipments.accept).click();
    await page.getByRole("dialog").getByRole("button", { name: words.shipments.yes }).click();
    await expect(seen(page, words.shipments.states.accepted)).toBeVisible();
    await page.goto(`/account/quotes/${quote}`);
    await reloadUntil(page, words.quotes.orderStates.accepted);
  });

  await test.step("it is billed for what came, pays the rest of that, and has an invoice", async () => {
    await expect(async () => {
      const { invoice } = await hotel.asks<{ invoice: Record<string, string> }>(
        `/store/wholesale-orders/${order}/invoice`,
      );
      // 588 kg at 8,600,000 and 12,000,000 for the way.
      expect(invoice).toMatchObject({
        ...{ total: "5068800000", credit: "103200000", paid: "1551600000", due: "3517200000" },
      });
    }).toPass({ timeout: 30_000 });
    const paper = await page.request.get(`/api/store/wholesale-orders/${order}/invoice.pdf?language=fa`);
    expect(paper.headers()["content-type"]).toBe("application/pdf");
    await page.goto(`/order/${medusas}`);
    await page.getByLabel(words.pay.transfer.send).setInputFiles(await aPhoto("rest.jpg"));
    await expect(seen(page, words.pay.transfer.states.waiting)).toBeVisible();
    expect(await office.confirmTransfer(medusas)).toBe(3_517_200_000);
  });

  await test.step("the cooperative settles: thirty-five sheets and the books say the same to the rial", async () => {
    await desk.goto(`${big}/settlement`);
    const [before = "", after = ""] = words.settlement.settle.button.split("<amount></amount>");
    // The part is completed within a minute of when the books say that it is paid.
    await reloadUntil(desk, after.trim(), 75_000);
    await desk.getByRole("button", { name: `${before}${toman(588n * HER_PRICE - LENT)}${after}` }).click();
    await desk.getByRole("dialog").getByRole("button", { name: words.settlement.settle.yes }).click();
    await expect(seen(desk, words.settlement.members.had)).toBeVisible();
    nothingForbidden(desk);

    const { sums, members, count } = await cooperative<{
      sums: Record<"goods" | "earned" | "margin" | "platform" | "surplus" | "due", string>;
      members: { member: { handle: string }; due: string }[];
      count: number;
    }>(`${big}/settlement?limit=100`);
    expect(count).toBe(35);
    expect(sums).toMatchObject({ goods: "5056800000", earned: "4116000000", due: "4115000000" });
    expect(sums.margin).toBe("404544000");
    expect(add(sums.earned, sums.margin, sums.platform, sums.surplus)).toBe(BigInt(sums.goods));
    expect(add(...members.map(({ due }) => due))).toBe(588n * HER_PRICE - LENT);
    const dues = new Map(members.map(({ member, due }) => [member.handle, due]));
    await inLines(homes, async ({ handle, asks }) => {
      const { settlements } = await asks<{ settlements: { wholesale_order_id: string; due: string }[] }>(
        "/seller/settlements",
      );
      const hers = settlements.filter(({ wholesale_order_id }) => wholesale_order_id === order);
      expect(hers.map(({ due }) => due)).toEqual(dues.has(handle) ? [dues.get(handle)] : []);
    });
    expect(await office.trialBalance()).toEqual([]);

    await loom.goto("/seller/settlements");
    const due = dues.get(weaver.handle) ?? "";
    await expect(seen(loom, toman(BigInt(due)))).toBeVisible();
    await loom.locator("main ul a[href*='/seller/settlements/']").filter({ visible: true }).first().click();
    await expect(seen(loom, words.settlement.own.statement)).toBeVisible();
    await expect(seen(loom, toman(BigInt(due)))).toBeVisible();
    const sheet = await loom.request.get(
      (await loom.locator("a[href*='sheet.pdf']").filter({ visible: true }).getAttribute("href")) ?? "",
    );
    expect(sheet.headers()["content-type"]).toBe("application/pdf");
    nothingForbidden(loom);
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
