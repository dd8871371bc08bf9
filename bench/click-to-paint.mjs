import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "./chromium.mjs";

/**
 * Milliseconds from the click on a product in a list to the frame that shows its page, as a visitor with a mouse does it:
 * the pointer rests on the card a moment before the click.
 * @param {string} storefrontUrl
 * @param {string} listUrl
 * @param {number} [times]
 * @returns {Promise<number[]>}
 */
export async function clickToPaint(storefrontUrl, listUrl, times = 5) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const samples = [];
    for (let index = 0; index < times; index += 1) {
      const page = await browser.newPage({ baseURL: storefrontUrl });
      await page.goto(listUrl, { waitUntil: "networkidle" });
      const links = page.locator('main a[href*="/product"]');
      const link = links.nth(index % (await links.count()));
      const title = await page.locator("h1").first().textContent();
      await link.hover();
      await page.waitForTimeout(300);
      await page.evaluate(watchForNewTitle, title ?? "");
      await link.click();
      const taken = await page.waitForFunction(() => Reflect.get(window, "clickToPainted"), undefined, {
        timeout: 15_000,
      });
      samples.push(Number(await taken.jsonValue()));
      await page.close();
    }
    return samples;
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page: notes the frame after the title has changed, counted from the click.
 * @param {string} before
 */
function watchForNewTitle(before) {
  let clicked = 0;
  addEventListener("click", () => (clicked = performance.now()), { capture: true, once: true });
  const look = () => {
    const title = document.querySelector("h1")?.textContent;
    if (clicked && title && title !== before)
      Reflect.set(window, "clickToPainted", performance.now() - clicked);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
