import { expect, type Page, test } from "@playwright/test";
import { type BigOrder, bigOrders } from "./big-order";
import { FIG_GROWER, loginOf } from "./connection";
import { owesNothing } from "./owes-nothing";
import { listen } from "./policy";
import { signInWith } from "./walk";
import { at, type Language } from "./words";

type Pages = (order: BigOrder) => string[];

const COOPERATIVE: Pages = ({ pool, quote, shared, delivered, settled, lot }) => {
  const orders = "/seller/cooperative/wholesale-orders";
  return [
    "/seller/cooperative/members",
    "/seller/cooperative/pools",
    "/seller/cooperative/pools/new",
    `/seller/cooperative/pools/${pool.id}`,
    "/seller/cooperative/quotes",
    `/seller/cooperative/quotes/${quote}`,
    "/seller/cooperative/companies",
    orders,
    `${orders}/${shared}`,
    `${orders}/${shared}/advances`,
    `${orders}/${delivered}`,
    `${orders}/${delivered}/dispatches`,
    `${orders}/${delivered}/settlement`,
    `${orders}/${settled}/settlement`,
    "/seller/cooperative/receiving",
    "/seller/cooperative/receiving?tab=settled",
    `/seller/cooperative/lots?number=${lot}`,
    "/seller/cooperative/settlements",
    "/seller/cooperative/advances",
    "/seller/cooperative/surplus",
  ];
};

const MEMBER: Pages = ({ offer, sheet }) => [
  "/seller/memberships",
  "/seller/offers",
  `/seller/offers/${offer}`,
  "/seller/deliveries",
  "/seller/settlements",
  `/seller/settlements/${sheet}`,
  "/seller/advances",
];

const COMPANY: Pages = ({ pool, quote, delivered }) => [
  `/wholesale/${pool.handle}`,
  "/account/company",
  "/account/quotes",
  `/account/quotes/${quote}`,
  `/account/wholesale/${delivered}`,
];

/** Goes through pages as whoever signed in; each has its heading and owes nothing. */
async function walk(page: Page, language: Language, paths: string[]) {
  for (const path of paths)
    await test.step(path, async () => {
      await page.goto(at(language, path));
      await expect(page.getByRole("heading", { level: 1 }).filter({ visible: true })).toHaveCount(1);
      await owesNothing(page);
    });
}

let order: BigOrder;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  order = await bigOrders();
});
test.beforeEach(({ page }) => listen(page));

for (const language of ["fa", "en"] as Language[])
  for (const [whose, who, door, pages] of [
    ["cooperative's", "cooperative", "/seller", COOPERATIVE],
    ["member's", FIG_GROWER, "/seller", MEMBER],
    ["company's", "wholesale", "/account?by=password", COMPANY],
  ] as const)
    test(`Every page of a ${whose} big orders is accessible and fits a telephone (${language})`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.goto(at(language, door));
      await signInWith(page, loginOf(who));
      await expect(page.locator("form [name=password]").filter({ visible: true })).toHaveCount(0);
      await walk(page, language, pages(order));
    });

test("On a telephone the rooms of the desk are under the thumb, all others one press away, by keyboard too", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  listen(page);
  await page.goto("/seller");
  await signInWith(page, loginOf("cooperative"));
  const rooms = page.getByRole("navigation").filter({ has: page.locator("[popover]") });
  await expect(rooms.getByRole("link")).toHaveCount(4);
  const bar = await rooms.getByRole("list").first().boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(844);

  const more = rooms.getByRole("button");
  await more.focus();
  await page.keyboard.press("Enter");
  const members = rooms.locator("a[href$='/cooperative/members']").filter({ visible: true });
  await expect(members).toBeVisible();
  await owesNothing(page);
  await page.keyboard.press("Escape");
  await expect(members).toBeHidden();
  await expect(more).toBeFocused();
  await more.click();
  await members.click();
  await expect(page).toHaveURL(/cooperative\/members$/);
  await expect(members).toBeHidden();
  await more.click();
  await expect(members).toHaveAttribute("aria-current", "page");
});
