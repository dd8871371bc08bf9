import { expect, test } from "@playwright/test";
import { at, type Language, WORDS } from "./words";

/** Tabs on until the wanted thing has the focus: a keyboard reaches everything, and not after a hundred steps. */
async function tabTo(page: import("@playwright/test").Page, wanted: import("@playwright/test").Locator) {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("The keyboard never got there.");
}

for (const language of ["fa", "en"] as Language[]) {
  test(`With the keyboard alone a product goes into the basket and on to the checkout (${language})`, async ({
    page,
  }) => {
    const words = WORDS[language];
    await page.goto(at(language, "/product/estahban-fig-pieces"));
    const add = page.getByRole("button", { name: words.catalogue.product.add });
    await expect(add).toBeEnabled();
    await tabTo(page, add);
    await page.keyboard.press("Enter");
    const onward = page.getByRole("link", { name: words.catalogue.product.toBasket });
    await expect(onward).toBeVisible();
    await tabTo(page, onward);
    await page.keyboard.press("Enter");
    const checkout = page.getByRole("link", { name: words.basket.checkout });
    await expect(checkout).toBeVisible();
    await tabTo(page, checkout);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: words.address.save })).toBeVisible();

    await page.getByRole("button", { name: words.address.save }).press("Enter");
    await expect(page.locator("form [name=email]")).toBeFocused();
    await expect(page.locator("form [name=email]")).toHaveAttribute("aria-invalid", "true");
  });
}
