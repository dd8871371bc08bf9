import fs from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { bigOrders } from "./big-order";
import { FIG_GROWER, loginOf } from "./connection";
import { signInWith } from "./walk";
import { at, type Language } from "./words";

const OUT = "/tmp/m-pages/shots";
const KEPT = "/tmp/m-pages/orders.json";
async function shots(page: Page, language: Language, who: string, paths: [string, string][]) {
  for (const [name, path] of paths)
    for (const width of [390, 1280]) {
      if (process.env.ONLY && !name.match(process.env.ONLY)) continue;
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.goto(at(language, path));
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: `${OUT}/${who}-${name}-${language}-${width}.png`, fullPage: process.env.FULL !== "0" });
    }
}
test("look", async ({ browser }) => {
  test.setTimeout(500_000);
  fs.mkdirSync(OUT, { recursive: true });
  if (!fs.existsSync(KEPT)) fs.writeFileSync(KEPT, JSON.stringify(await bigOrders()));
  const o = JSON.parse(fs.readFileSync(KEPT, "utf8"));
  const orders = "/seller/cooperative/wholesale-orders";
  const all: [string, string, string, [string, string][]][] = [
    ["coop", "cooperative", "/seller", [
      ["home", "/seller"],
      ["members", "/seller/cooperative/members"],
      ["pools", "/seller/cooperative/pools"],
      ["poolnew", "/seller/cooperative/pools/new"],
      ["pool", `/seller/cooperative/pools/${o.pool.id}`],
      ["quotes", "/seller/cooperative/quotes"],
      ["quote", `/seller/cooperative/quotes/${o.quote}`],
      ["companies", "/seller/cooperative/companies"],
      ["orders", orders],
      ["shared", `${orders}/${o.shared}`],
      ["sharedadv", `${orders}/${o.shared}/advances`],
      ["delivered", `${orders}/${o.delivered}`],
      ["dispatches", `${orders}/${o.delivered}/dispatches`],
      ["settlement", `${orders}/${o.delivered}/settlement`],
      ["receiving", "/seller/cooperative/receiving?tab=settled"],
      ["lot", `/seller/cooperative/lots?number=${o.lot}`],
      ["settlements", "/seller/cooperative/settlements"],
      ["advances", "/seller/cooperative/advances"],
      ["surplus", "/seller/cooperative/surplus"],
    ]],
    ["member", FIG_GROWER, "/seller", [
      ["home", "/seller"],
      ["memberships", "/seller/memberships"],
      ["offers", "/seller/offers"],
      ["offer", `/seller/offers/${o.offer}`],
      ["deliveries", "/seller/deliveries"],
      ["settlements", "/seller/settlements"],
      ["advances", "/seller/advances"],
      ["statements", "/seller/statements"],
    ]],
    ["buyer", "wholesale", "/account?by=password", [
      ["pool", `/wholesale/${o.pool.handle}`],
      ["company", "/account/company"],
      ["quotes", "/account/quotes"],
      ["quote", `/account/quotes/${o.quote}`],
      ["wholesale", "/account/wholesale"],
      ["order", `/account/wholesale/${o.delivered}`],
    ]],
  ];
  for (const language of (process.env.LANGS ?? "en").split(",") as Language[])
    for (const [who, login, door, paths] of all) {
      if (process.env.WHO && !process.env.WHO.split(",").includes(who)) continue;
      const page = await (await browser.newContext()).newPage();
      await page.goto(at(language, door));
      await signInWith(page, loginOf(login));
      await expect(page.locator("form [name=password]")).toHaveCount(0);
      await shots(page, language, who, paths);
      if (who === "coop") {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(at(language, "/seller"));
        await page.locator("nav button[popovertarget]").first().click();
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${OUT}/coop-sheet-${language}.png` });
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(at(language, "/seller"));
        await page.screenshot({ path: `${OUT}/coop-home-${language}-1280-fold.png` });
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(at(language, "/seller"));
        await page.waitForLoadState("networkidle");
        await page.screenshot({ path: `${OUT}/coop-home-${language}-390-fold.png` });
      }
      await page.close();
    }
});
