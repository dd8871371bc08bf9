import { expect, type Page, test } from "@playwright/test";
import { accessible } from "./accessible";
import { WEAVER } from "./connection";
import { picture } from "./screenshots";
import { sellerAtHerDesk } from "./walk";
import { at, type Language, WORDS } from "./words";

/** A cushion cover of hers in two sizes, of which the smaller costs 3,000,000 toman. */
const CUSHION = "kilim-cushion-cover";
const CALLED = "کوسن گلیمی ستاره";

const rowOf = (page: Page, name: string) => page.getByRole("row", { name }).filter({ visible: true });

test("A weaver tells what her wool costs, sees what a buyer would see, and shows it to them", async ({
  browser,
}) => {
  const words = WORDS.fa.chain;
  const desk = await sellerAtHerDesk(browser, "fa", WEAVER);
  await desk.getByRole("link", { name: WORDS.fa.seller.rooms.listings, exact: true }).click();
  await desk.getByRole("link", { name: CALLED }).first().click();
  const form = desk.locator("form", { has: desk.getByRole("heading", { name: words.listing.title }) });
  await expect(form.getByText(words.listing.previewHidden)).toBeVisible();
  await expect(rowOf(desk, words.makingWithMaterial)).toBeVisible();

  const [material] = await form.getByRole("textbox").all();
  await material?.fill("۳۰۰۰۰۰۱");
  await form.getByRole("button", { name: words.listing.save }).click();
  await expect(form.getByText("بیش از قیمت آن است")).toBeVisible();
  await material?.fill("۹۰۰۰۰۰");
  // As she types: her making is what is left of the price.
  await expect(rowOf(desk, words.links.raw_material)).toContainText("۹۰۰٬۰۰۰ تومان");
  await expect(rowOf(desk, words.links.raw_material)).toContainText(words.declared);
  await form.getByText(words.listing.show, { exact: true }).click();
  await expect(form.getByText(words.listing.preview)).toBeVisible();
  await accessible(desk);
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await form.getByRole("button", { name: words.listing.save }).click();
  await expect(form.getByText(words.listing.savedShown)).toBeVisible();
  await desk.reload();
  await expect(form.getByRole("textbox").first()).toHaveValue("۹۰۰٬۰۰۰");
  await picture(desk, "declared-chain", { whole: true });

  for (const language of ["fa", "en"] as Language[]) {
    const visit = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const shop = await visit.newPage();
    const { product, links } = WORDS[language].chain;
    await expect(async () => {
      await shop.goto(at(language, `/product/${CUSHION}`));
      await expect(shop.getByRole("heading", { name: product.title }).filter({ visible: true })).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
    // Abroad, where she declared nothing in euros, her material is part of what is hers.
    if (language === "fa") await expect(rowOf(shop, links.raw_material)).toContainText("۹۰۰٬۰۰۰ تومان");
    else await expect(rowOf(shop, WORDS.en.chain.makingWithMaterial)).toBeVisible();
    await accessible(shop);
    expect(await shop.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await picture(shop, `product-chain-${language}`, { whole: true });
    await visit.close();
  }
});
