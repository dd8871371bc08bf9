import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { nothingForbidden } from "./policy";

/**
 * What every page owes everyone: axe finds nothing, on a telephone nothing is cut off at the side, and the browser has
 * nothing to complain of: all that runs is allowed by the content security policy. The page was listened to from its
 * beginning.
 */
export async function owesNothing(page: Page) {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "nothing is wider than a telephone").toBeLessThanOrEqual(390);
  if (before) await page.setViewportSize(before);
  nothingForbidden(page);
}
