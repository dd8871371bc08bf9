import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { loginOf } from "./connection";
import { putIntoBasket, signInWith } from "./walk";
import { WORDS } from "./words";

test("A buyer writes an address once, is offered it when she buys, and deletes it", async ({ page }) => {
  const { profile, address } = WORDS.fa;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/account");
  await signInWith(page, loginOf("buyer"));
  await page.getByRole("link", { name: profile.addresses }).click();
  await page.getByRole("button", { name: profile.add }).click();
  const street = "خیابان زند، کوچه‌ی سروناز";
  const typed = { first_name: "نگار", last_name: "صادقی", city: "شیراز", address_1: street };
  await page.locator("[name=province]").selectOption("فارس");
  for (const [name, value] of Object.entries({ ...typed, postal_code: "7134567890", phone: "09171234567" }))
    await page.locator(`form [name=${name}]`).fill(value);
  await page.getByRole("button", { name: address.saveOnly }).click();
  await expect(page.getByText(profile.kept)).toBeVisible();
  await expect(page.getByText(street)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await putIntoBasket(page, "fa", "estahban-fig-pieces");
  await page.goto("/checkout");
  const offered = page.getByRole("radio", { name: new RegExp(street) }).first();
  await offered.check();
  await expect(page.locator("form [name=address_1]")).toHaveValue(street);

  await page.goto("/account/addresses");
  await page
    .getByRole("button", { name: profile.removeNamed.replace("{place}", "").trim() })
    .last()
    .click();
  await page.getByRole("button", { name: profile.question.yes }).click();
  await expect(page.getByText(profile.removed)).toBeVisible();
});
