import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { accessible } from "./accessible";
import { FIG_GROWER } from "./connection";
import { listen, nothingForbidden } from "./policy";
import { chooseShipping, placeOrder, putIntoBasket, sayWhereTo, sellerAtHerDesk } from "./walk";
import { WORDS } from "./words";

const PHOTO = path.join(__dirname, "../public/pictures/fig-2-640.avif");

async function post(request: APIRequestContext, address: string, data: object) {
  const answer = await request.post(address, { data });
  expect(answer.status(), `${address}: ${await answer.text()}`).toBeLessThan(300);
}

test("A buyer reviews what she received, a script among her words and a photo with them; everybody reads it as text, and the maker answers", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const { own, desk: desks } = WORDS.fa.reviews;
  const product = "/product/estahban-fig-pieces";
  const words = `<script>window.taken = true</script> شیرین و تازه بود (${Date.now()}).`;
  await listen(page);

  const order = await test.step("she buys figs", async () => {
    await putIntoBasket(page, "fa", "estahban-fig-pieces");
    await page.goto("/checkout");
    await sayWhereTo(page, "fa");
    // Not the first way, by which she would fetch them herself.
    await chooseShipping(page, 1);
    return placeOrder(page, "fa");
  });

  const id = new URL(order.url).pathname.split("/").at(-1) ?? "";
  const parts = await (await page.request.get(`/api/store/orders/${id}/parts`)).json();
  const part = parts.parts[0].id as string;
  const desk = await sellerAtHerDesk(browser, "fa", FIG_GROWER);
  await test.step("the maker sends them, and they arrive", async () => {
    await page.goto(`/order/${id}`);
    await expect(page.getByRole("heading", { name: own.title })).toHaveCount(0);
    await post(desk.request, `/api/seller/orders/${part}/accept`, {});
    await post(desk.request, `/api/seller/orders/${part}/ship`, {
      tracking_number: "184200551299",
      carrier: "post",
    });
    await post(page.request, `/api/store/orders/${id}/parts/${part}/received`, {});
  });

  await test.step("she says what she thinks, with a photo", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/order/${id}`);
    const section = page.getByRole("region", { name: own.title });
    await section.getByRole("group", { name: own.seller }).locator("label").nth(3).click();
    await expect(section.getByText(own.sellerDone)).toBeVisible();
    await section.getByRole("button", { name: own.writeNamed.split(" {")[0] }).click();
    await section.getByRole("button", { name: own.send }).click();
    await expect(section.getByText(own.starsMissing)).toBeVisible();
    await section.getByRole("group", { name: own.stars }).locator("label").nth(4).click();
    await section.getByRole("textbox").fill(words);
    await section.locator("input[type=file]").setInputFiles(PHOTO);
    await expect(section.locator("img[srcset]")).toBeVisible();
    await accessible(page);
    await section.getByRole("button", { name: own.send }).click();
    await expect(section.getByText(own.saved)).toBeVisible();
    nothingForbidden(page);
  });

  await test.step("everybody reads it on the product's page, as text", async () => {
    await expect(async () => {
      await page.goto(product);
      await expect(page.getByText(words)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    expect(await page.evaluate(() => "taken" in window)).toBe(false);
    await expect(page.getByText("لاله ر.").first()).toBeVisible();
    await expect(
      page
        .locator("section", { has: page.locator("#reviews") })
        .locator("img")
        .first(),
    ).toBeVisible();
    const facts = await page.locator('script[type="application/ld+json"]').allInnerTexts();
    expect(facts.some((text) => text.includes('"AggregateRating"'))).toBe(true);
    nothingForbidden(page);
  });

  await test.step("the maker answers on her telephone", async () => {
    await desk.goto("/seller/reviews");
    const card = desk.getByRole("listitem").filter({ hasText: words });
    await card.getByRole("button", { name: desks.answer, exact: true }).click();
    await card.getByRole("textbox").fill("نوش جان! سال دیگر هم بیایید.");
    await card.getByRole("button", { name: desks.sendAnswer }).click();
    await expect(card.getByText(desks.answered)).toBeVisible();
    await desk.context().close();
    await expect(async () => {
      await page.goto(product);
      await expect(page.getByText("نوش جان! سال دیگر هم بیایید.").first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
  });
});
