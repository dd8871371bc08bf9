import { AxeBuilder } from "@axe-core/playwright";
import { LISTING_FLAWS } from "@dastranj/listings/contract/listing-flaws";
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { WEAVER } from "./connection";
import { listen, nothingForbidden } from "./policy";
import { picture } from "./screenshots";
import { sellerAtHerDesk } from "./walk";
import { WORDS } from "./words";

const words = WORDS.fa.listings;

/** Every step is accessible, fits a telephone, and breaks nothing. */
async function owesNothing(page: Page, step: string) {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
    step,
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(390);
  nothingForbidden(page);
  await picture(page, `listing-${step}`, { whole: true });
}

/** A photo as a telephone takes it: twelve megapixels, on its side. */
async function aPhoto(colour: string) {
  const buffer = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: colour } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return { name: `${colour.slice(1)}.jpg`, mimeType: "image/jpeg", buffer };
}

const asks = (page: Page, step: keyof typeof words.ask) =>
  expect(page.getByRole("heading", { level: 1, name: words.ask[step] })).toBeVisible();
const onward = (page: Page) => page.getByRole("button", { name: words.steps.next, exact: true }).click();
const photoNamed = (n: string) => words.photos.photo.replace("{n, number}", n);

test("A weaver puts a kilim on sale from her telephone, loses her network and comes back, and a buyer finds it with its three photos", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const title = `گلیم آزمون ${Date.now().toString(36)}`;
  const page = await sellerAtHerDesk(browser, "fa", WEAVER);
  listen(page);

  await test.step("three photos: the second is cut off on its way, and arrives when it is sent again", async () => {
    await page.getByRole("link", { name: WORDS.fa.seller.rooms.listings, exact: true }).click();
    await page.getByRole("link", { name: words.new }).first().click();
    await asks(page, "photos");
    let sent = 0;
    await page.route("**/api/seller/listing-photos*", (route) => {
      sent += 1;
      return sent === 2 ? route.abort("connectionreset") : route.continue();
    });
    const colours = ["#9a2b26", "#243a5e", "#dd9a26"];
    await page
      .getByLabel(words.photos.gallery)
      .setInputFiles(await Promise.all(colours.map((colour) => aPhoto(colour))));
    await page.getByRole("button", { name: words.photos.retry }).click();
    await expect(page.getByText("۳ از ۳ عکس رسیده است")).toBeVisible();
    await owesNothing(page, "photos");
  });

  await test.step("they are put in order, cut, taken out, and put back, by hand and by keys", async () => {
    const cover = page.getByRole("img", { name: photoNamed("۱") });
    const before = await cover.getAttribute("src");
    await page.getByRole("button", { name: words.photos.later.replace("{n, number}", "۱") }).press("Enter");
    await expect(cover).not.toHaveAttribute("src", before ?? "");
    await page.getByRole("button", { name: words.photos.remove.replace("{n, number}", "۳") }).click();
    await expect(page.getByRole("img", { name: photoNamed("۳") })).toHaveCount(0);
    await page.getByRole("button", { name: words.photos.undo }).click();
    await expect(page.getByRole("img", { name: photoNamed("۳") })).toBeVisible();
    await page.getByRole("button", { name: words.photos.crop.replace("{n, number}", "۱") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words.photos.zoom).press("ArrowLeft");
    await dialog.getByRole("button", { name: words.photos.cropDone }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText("۳ از ۳ عکس رسیده است")).toBeVisible();
    await onward(page);
  });

  await test.step("she is told what is missing, writes, leaves, and finds her draft again", async () => {
    await asks(page, "words");
    await onward(page);
    await expect(page.getByLabel(words.words.title)).toBeFocused();
    await expect(page.getByText(LISTING_FLAWS.field_missing.fa)).toBeVisible();
    await page.getByLabel(words.words.title).fill(title);
    await page.getByLabel(words.words.story, { exact: true }).fill("پشم دست‌ریس، رنگ گیاهی.");
    await owesNothing(page, "words");
    await page.getByRole("link", { name: words.edit.back }).click();
    await expect(page.getByRole("heading", { name: words.drafts.title })).toBeVisible();
    await expect(page.getByText(title)).toBeVisible();
    await owesNothing(page, "drafts");
    await page.getByRole("link", { name: words.drafts.goOnNamed.replace("{name}", title) }).click();
    await asks(page, "words");
    await page.reload();
    await expect(page.getByLabel(words.words.title)).toHaveValue(title);
    await onward(page);
  });

  await test.step("category, kind, price in Persian digits with its price per square metre, stock, parcel", async () => {
    await asks(page, "category");
    await page.getByText("گلیم", { exact: true }).click();
    await owesNothing(page, "category");
    await onward(page);
    await asks(page, "kinds");
    await page.getByText(words.kinds.measures.area, { exact: true }).click();
    await page.getByLabel(words.kinds.net.area).fill("۱٫۵");
    await owesNothing(page, "kinds");
    await onward(page);
    await asks(page, "price");
    const price = page.getByLabel(`${words.price.toman} (${words.price.tomanUnit})`);
    await price.fill("۹۰۰۰۰۰۰");
    await expect(price).toHaveValue("۹٬۰۰۰٬۰۰۰");
    await expect(page.getByText("متر مربعی ۶٬۰۰۰٬۰۰۰ تومان")).toBeVisible();
    await owesNothing(page, "price");
    await onward(page);
    await asks(page, "stock");
    await page.getByLabel(words.stock.count).fill("۲");
    await owesNothing(page, "stock");
    await onward(page);
    await asks(page, "parcel");
    await page.getByLabel(words.parcel.weight).fill("۴۲۰۰");
    await owesNothing(page, "parcel");
    await onward(page);
  });

  await test.step("she looks once more and publishes; the draft is gone", async () => {
    await asks(page, "look");
    await owesNothing(page, "look");
    await page.getByRole("button", { name: words.look.publish }).click();
    await expect(
      page.getByRole("heading", { name: words.done.onSale.replace("{title}", title) }),
    ).toBeVisible();
    await owesNothing(page, "done");
    await page.getByRole("link", { name: words.done.list }).click();
    await expect(page.getByText(title, { exact: true })).toBeVisible();
    await expect(page.getByRole("heading", { name: words.drafts.title })).toHaveCount(0);
  });

  await test.step("she changes its price where it stands, and takes the change back", async () => {
    await page.getByRole("button", { name: words.list.quickOf.replace("{title}", title) }).click();
    await page.getByLabel(words.list.price).fill("۸۵۰۰۰۰۰");
    await page.getByRole("button", { name: words.list.save }).click();
    await expect(page.getByText("۸٬۵۰۰٬۰۰۰ تومان")).toBeVisible();
    await owesNothing(page, "list");
    await page.getByRole("button", { name: words.list.undo }).click();
    await expect(page.getByText("۹٬۰۰۰٬۰۰۰ تومان")).toBeVisible();
    await page.getByRole("link", { name: words.list.editNamed.replace("{title}", title) }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await owesNothing(page, "edit");
  });

  await test.step("a buyer finds it by its name, and sees its three photos", async () => {
    const buyer = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    listen(buyer);
    await expect(async () => {
      await buyer.goto(`/search?q=${encodeURIComponent(title)}`);
      await expect(buyer.getByRole("link", { name: title }).first()).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await buyer.getByRole("link", { name: title }).first().click();
    await expect(buyer.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const gallery = buyer.getByRole("region", { name: WORDS.fa.catalogue.product.pictures });
    await expect(gallery.getByRole("listitem")).toHaveCount(3);
    const first = gallery.getByRole("listitem").first().getByRole("img");
    await expect.poll(() => first.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    expect(await first.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.avif$/);
    await owesNothing(buyer, "product");
  });
});
