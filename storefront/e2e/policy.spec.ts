import { expect, type Page, test } from "@playwright/test";
import { listen, nothingForbidden } from "./policy";
import { addFromHere } from "./walk";
import { at, type Language, WORDS } from "./words";

/** What may run on a page: our scripts, and nobody else's. */

const PRIVATE = [
  "/basket",
  "/checkout",
  "/account",
  "/account/sign-up",
  "/order/x",
  "/seller/sign-in",
  "/seller/apply",
];

/** Somebody smuggles markup into the next page that is opened. */
async function smuggle(page: Page, markup: string) {
  await page.route(
    (url) => !url.pathname.startsWith("/_next"),
    async (route) => {
      if (route.request().resourceType() !== "document") return route.fallback();
      const answer = await route.fetch();
      const body = (await answer.text()).replace("</body>", `${markup}</body>`);
      await route.fulfill({ response: answer, body });
    },
  );
}

const SCRIPT = "<script>window.smuggled = true</script>";
const HANDLER = '<img src="/nowhere.png" onerror="window.smuggled = true" alt="">';
const ran = (page: Page) => page.evaluate(() => "smuggled" in window);

for (const language of ["fa", "en"] as Language[]) {
  for (const path of PRIVATE) {
    test(`A smuggled script does not run on ${path}, and the page works (${language})`, async ({ page }) => {
      await smuggle(page, SCRIPT + HANDLER);
      const refused = page.waitForEvent("console", (message) => /inline script/.test(message.text()));
      await page.goto(at(language, path));
      await refused;
      await page.waitForLoadState("networkidle");
      expect(await ran(page)).toBe(false);
      await expect(page.getByRole("heading").first()).toBeVisible();
    });
  }

  test(`By links from the shop to the basket and back, and from a private page into the shop (${language})`, async ({
    page,
  }) => {
    const words = WORDS[language];
    listen(page);
    await page.goto(at(language, "/product/estahban-fig-pieces"));
    await addFromHere(page, language);
    await page.getByRole("link", { name: words.catalogue.product.toBasket }).click();
    await expect(page.getByRole("link", { name: words.basket.checkout })).toBeVisible();
    await page.goBack();
    await addFromHere(page, language);

    await page.goto(at(language, "/basket"));
    await page.locator("main a[href*='/product/estahban-fig-pieces']").first().click();
    await page.waitForURL(/\/product\//);
    await addFromHere(page, language);
    await page.getByRole("banner").getByRole("link").first().click();
    await page.waitForURL((url) => url.pathname === at(language, "/"));
    await expect(page.getByRole("heading").first()).toBeVisible();
    nothingForbidden(page);
  });
}

test("On a page for everybody a smuggled handler does not run", async ({ page }) => {
  await smuggle(page, HANDLER);
  const refused = page.waitForEvent("console", (message) => /inline event handler/.test(message.text()));
  await page.goto("/product/estahban-fig-pieces");
  await refused;
  expect(await ran(page)).toBe(false);
});

test("Each visit of a private page has a nonce of its own, whatever the visitor sends", async ({
  request,
}) => {
  const nonces = [];
  for (const spelt of ["/basket", "/%62asket", "/en/seller/sign-in"]) {
    const headers = { "content-security-policy": "script-src 'nonce-chosen'" };
    const answer = await request.get(spelt, { headers });
    const policy = answer.headers()["content-security-policy"] ?? "";
    const [, nonce = ""] = /script-src 'self' 'nonce-([\w-]{36})' 'sha256-/.exec(policy) ?? [];
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    const strange = scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`));
    expect(strange, "only the constant script has no nonce").toEqual(["<script>"]);
    expect(answer.headers()["cache-control"]).toContain("no-store");
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(3);
});

test("Pages for everybody come from the cache, without a nonce", async ({ request }) => {
  for (const path of ["/", "/en", "/product/estahban-fig-pieces", "/search", "/county/firuzabad"]) {
    await request.get(path);
    const answer = await request.get(path, {
      headers: { "content-security-policy": "script-src 'nonce-chosen'" },
    });
    const headers = answer.headers();
    expect(headers["x-nextjs-cache"], path).toBe("HIT");
    expect(headers["cache-control"], path).toMatch(/^s-maxage=\d+/);
    expect(headers["content-security-policy"], path).toContain(
      "script-src 'self' 'unsafe-inline'; script-src-attr 'none'",
    );
    expect(await answer.text(), path).not.toContain("nonce=");
  }
});
