import { expect, type Page } from "@playwright/test";

/** Complaints of the browser about the pages of a visit, but for answers that a page expects to be refused. */
const complaints = new WeakMap<Page, string[]>();

/** Listens from now on: to what the content security policy forbids, and to scripts and hydration that fail. */
export function listen(page: Page) {
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      heard.push(message.text());
  });
}

/** Nothing was forbidden and nothing failed until now. */
export function nothingForbidden(page: Page) {
  expect(complaints.get(page)).toEqual([]);
}
