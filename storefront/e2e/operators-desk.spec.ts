import { expect, type Page, test } from "@playwright/test";
import { connection, loginOf } from "./connection";

async function signIn(page: Page) {
  const { backendUrl } = connection();
  const { email, password } = loginOf("operator");
  await page.goto(`${backendUrl}/app`);
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("button[type=submit]").click();
  await expect(page).toHaveURL(/\/app\/orders/);
}

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
  await signIn(page);
  for (const [address, title] of [
    ["sellers", "Sellers"],
    ["seller-reviews", "Review queue"],
    ["background-jobs", "Background jobs"],
    ["products", "Products"],
  ] as const) {
    await page.goto(`${backendUrl}/app/${address}`);
    await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
  }
  await expect(page.locator("tbody img").first()).toHaveJSProperty("complete", true);
  expect(broken).toEqual([]);
});

test("At the review desk the operator narrows the queue, suspends with a reason, reinstates, and finds it all in the trail", async ({
  page,
}) => {
  const { backendUrl } = connection();
  await signIn(page);
  await page.goto(`${backendUrl}/app/seller-reviews`);
  const tabs = page.getByRole("navigation", { name: "Review queue" }).first();
  await expect(tabs.getByRole("link", { name: /All waiting/ })).toHaveAttribute("aria-current", "page");
  await tabs.getByRole("link", { name: /Site visit/ }).click();
  await expect(page).toHaveURL(/status=site_visit/);
  await page.getByRole("switch", { name: "Taken up by me" }).click();
  await expect(page).toHaveURL(/status=site_visit&mine=true/);
  await page.reload();
  await expect(page.getByRole("switch", { name: "Taken up by me" })).toBeChecked();

  await page.goto(`${backendUrl}/app/sellers?status=verified`);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await page.getByRole("button", { name: "Suspend" }).click();
  const asked = page.getByRole("alertdialog");
  await expect(asked.getByRole("button", { name: "Suspend" })).toBeDisabled();
  await asked.getByLabel("Reason").fill("A test of the review desk");
  await asked.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByRole("button", { name: "Reinstate" })).toBeVisible();
  await page.getByRole("button", { name: "Reinstate" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Reinstate" }).click();
  await expect(page.getByRole("button", { name: "Suspend" })).toBeVisible();
  const lines = page.getByRole("listitem").filter({ has: page.locator("time") });
  await expect(lines.nth(0)).toContainText("Reinstated");
  await expect(lines.nth(1)).toContainText("A test of the review desk");
});
