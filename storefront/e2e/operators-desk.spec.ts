import { expect, test } from "@playwright/test";
import { connection, loginOf } from "./connection";

test("The operator's admin runs under its policy: signs in, shows our screens, breaks nothing", async ({
  page,
}) => {
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(error.message));
  await page.exposeFunction("forbidden", (what: string) => broken.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      // A library asks whether it may write code, and does without when it may not.
      if (blockedURI === "eval") return;
      (window as unknown as { forbidden(what: string): void }).forbidden(
        `${effectiveDirective} ${blockedURI}`,
      );
    });
  });
  const { backendUrl } = connection();
  const { email, password } = loginOf("operator");
  await page.goto(`${backendUrl}/app`);
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("button[type=submit]").click();
  await expect(page).toHaveURL(/\/app\/orders/);
  for (const [address, title] of [
    ["sellers", "Sellers"],
    ["background-jobs", "Background jobs"],
    ["products", "Products"],
  ] as const) {
    await page.goto(`${backendUrl}/app/${address}`);
    await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
  }
  await expect(page.locator("tbody img").first()).toHaveJSProperty("complete", true);
  expect(broken).toEqual([]);
});
