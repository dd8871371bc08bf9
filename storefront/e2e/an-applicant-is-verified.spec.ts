import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { operator } from "./operator";
import { aMobile, aNationalId, aPhoto, inPersian, NO_PHOTO } from "./papers";
import { listen, nothingForbidden } from "./policy";
import { picture } from "./screenshots";
import { WORDS } from "./words";

const words = WORDS.fa.apply;
const telephone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Every page of the wizard is accessible, fits a telephone, and breaks nothing. */
async function owesNothing(page: Page, step: string) {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
    step,
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(390);
  nothingForbidden(page);
  await picture(page, `apply-${step}`, { whole: true });
}

const heading = (page: Page, step: keyof typeof words.steps) =>
  page.getByRole("heading", { level: 1, name: words.steps[step] });
/** Next keeps the pages before, hidden. */
const field = (page: Page, name: string) => page.locator(`form [name=${name}]`).filter({ visible: true });
const onward = (page: Page) => page.getByRole("button", { name: words.next }).click();

/** Writes a day of the Persian calendar into its three fields. */
async function writeDay(page: Page, label: string, [day, month, year]: [string, string, string]) {
  const group = page.getByRole("group", { name: label });
  await group.getByLabel(words.day.day).fill(day);
  await group.getByLabel(words.day.month).selectOption({ label: month });
  await group.getByLabel(words.day.year).fill(year);
}

const card = (page: Page, type: keyof typeof words.papers.types) =>
  page.getByRole("region", { name: words.papers.types[type] });
const sendPaper = (page: Page, type: string, file: Awaited<ReturnType<typeof aPhoto>>) =>
  page.locator(`#paper-${type}-file`).setInputFiles(file);

test("A woman in Estahban applies on her telephone, the office asks for a better photo, she sends it, is verified, and her badge appears", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const office = await operator();
  const context = await browser.newContext(telephone);
  const page = await context.newPage();
  listen(page);
  const mobile = aMobile();
  const booth = `انجیر ${mobile.slice(-6)}`;

  await test.step("from the shop she finds her way in, and shows that her number is hers", async () => {
    await page.goto("/");
    await page.getByRole("contentinfo").getByRole("link", { name: WORDS.fa.common.nav.sellWithUs }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.welcome.title })).toBeVisible();
    await owesNothing(page, "welcome");
    await page.getByRole("link", { name: words.welcome.begin }).click();
    await expect(heading(page, "start")).toBeVisible();
    await page.getByText(words.kind.producer, { exact: true }).click();
    await owesNothing(page, "start");
    await field(page, "mobile").fill(inPersian(mobile));
    await page.locator("form:has([name=mobile]) button[type=submit]").filter({ visible: true }).click();
    await expect(field(page, "code")).toBeVisible();
    const [code = ""] = /\d{6}/.exec(await office.lastWordsTo(mobile)) ?? [];
    await field(page, "code").fill(inPersian(code));
    await expect(heading(page, "identity")).toBeVisible();
  });

  await test.step("each field answers at once, in its place", async () => {
    const number = field(page, "identity_number");
    await number.fill("۹۹۹۱۲۳۴۵۶۲");
    await number.blur();
    await expect(number).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByText("این کد ملی درست نیست")).toBeVisible();
    await number.fill(inPersian(aNationalId()));
    await expect(number).not.toHaveAttribute("aria-invalid");
    await onward(page);
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
    await owesNothing(page, "identity");
    await field(page, "person_name").fill("زهرا سلیمی");
    await field(page, "name").fill(booth);
    await onward(page);
    await expect(heading(page, "place")).toBeVisible();
  });

  await test.step("what is left half-filled is there again, but no number that says who she is", async () => {
    await field(page, "address").fill("استهبان، خیابان قائم، کوچه‌ی ۳، پلاک ۷");
    await page.goto("/seller/apply/identity");
    await expect(field(page, "name")).toHaveValue(booth);
    await expect(field(page, "identity_number")).toHaveValue("");
    await page.goto("/seller/apply");
    await expect(heading(page, "place")).toBeVisible();
    await expect(field(page, "address")).toHaveValue(/قائم/);
    await field(page, "county").selectOption({ label: "استهبان" });
    await field(page, "craft").selectOption({ index: 1 });
    await field(page, "postal_code").fill("۷۴۵۱۸-۱۲۳۴۵");
    await owesNothing(page, "place");
    await onward(page);
    await expect(heading(page, "work")).toBeVisible();
    await page.getByText(words.work.independent, { exact: true }).click();
    await owesNothing(page, "work");
    await onward(page);
  });

  await test.step("a licence that has ended is refused where its day stands", async () => {
    await expect(heading(page, "licence")).toBeVisible();
    if (await field(page, "licence_class").isVisible())
      await field(page, "licence_class").selectOption("home_business");
    await field(page, "number").fill(inPersian(`1405/${mobile.slice(-6)}`));
    await field(page, "issuer").fill("اداره کار استهبان");
    await writeDay(page, words.fields.issued_on, ["۱۲", "فروردین", "۱۴۰۵"]);
    await writeDay(page, words.fields.expires_on, ["۱۲", "فروردین", "۱۴۰۴"]);
    await field(page, "number").focus();
    await expect(page.getByText("اعتبار این مجوز گذشته است")).toBeVisible();
    await writeDay(page, words.fields.expires_on, ["۱۲", "فروردین", "۱۴۰۹"]);
    await expect(page.getByText("اعتبار این مجوز گذشته است")).toBeHidden();
    await page.locator("[name=categories][value=dried-figs]").check();
    await owesNothing(page, "licence");
    await onward(page);
  });

  await test.step("she photographs her papers; what is no photo is refused and leaves the others alone", async () => {
    await expect(heading(page, "papers")).toBeVisible();
    await sendPaper(page, "national_card", NO_PHOTO);
    await expect(card(page, "national_card").getByRole("alert")).toBeVisible();
    await owesNothing(page, "papers");
    const photo = await aPhoto("card.jpg");
    for (const [id, type] of await page
      .locator("input[id^=paper-][id$=-file]")
      .evaluateAll((all) => all.map(({ id }) => [id, id.slice("paper-".length, -"-file".length)] as const))) {
      const there = page.locator(`section:has(#${id})`);
      const day = there.getByRole("group", { name: words.papers.expires });
      if (await day.isVisible()) await writeDay(page, words.papers.expires, ["۱", "مهر", "۱۴۰۷"]);
      await sendPaper(page, type, photo);
      await expect(there.getByText(words.papers.pending, { exact: true })).toBeVisible();
    }
    await onward(page);
    await expect(heading(page, "sheba")).toBeVisible();
    await field(page, "sheba").fill(inPersian("IR76 0170 0000 0000 0000 0000 01"));
    await owesNothing(page, "sheba");
    await onward(page);
  });

  await test.step("she looks it over and sends it", async () => {
    await expect(heading(page, "summary")).toBeVisible();
    await owesNothing(page, "summary");
    await page.getByRole("button", { name: words.summary.submit }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.status.heads.submitted })).toBeVisible();
    await owesNothing(page, "status");
  });

  await test.step("the office asks for a better photo, she sees which and why, and sends it", async () => {
    await office.askForBetter(booth, "national_card", "عکس تار است؛ در روشنایی بگیرید.");
    await page.goto("/seller/apply");
    await expect(page.getByRole("listitem").filter({ hasText: "عکس تار است" })).toBeVisible();
    await owesNothing(page, "changes");
    await page.getByRole("link", { name: new RegExp(words.papers.types.national_card) }).click();
    await expect(card(page, "national_card").getByText("عکس تار است")).toBeVisible();
    await sendPaper(page, "national_card", await aPhoto("better.jpg"));
    // At once: the page goes on by itself as soon as the photo is there.
    await page.getByRole("button", { name: words.save, exact: true }).click();
    await expect(page.getByRole("listitem").getByText(words.status.mendedOne, { exact: true })).toBeVisible();
    await page.getByRole("link", { name: words.status.mended }).click();
    await page.getByRole("button", { name: words.summary.resubmit }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.status.heads.docs_review })).toBeVisible();
  });

  await test.step("she is verified, and her badge appears", async () => {
    const handle = await office.acceptAndVerify(booth);
    await page.goto("/seller/apply");
    await expect(page.getByRole("heading", { level: 1, name: words.status.heads.verified })).toBeVisible();
    await page.getByRole("link", { name: words.status.toDesk }).click();
    await expect(page.getByRole("heading", { name: WORDS.fa.seller.orders })).toBeVisible();
    await page.goto(`/booth/${handle}`);
    await expect(page.getByRole("heading", { level: 1, name: booth })).toBeVisible();
    await expect(page.getByText(WORDS.fa.catalogue.seller.verified).first()).toBeVisible();
  });
  await context.close();
});
