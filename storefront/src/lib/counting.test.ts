import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** A browser as far as counting needs one. */
function aBrowser(wishes: object = {}) {
  const told: Promise<string>[] = [];
  let hides = () => {};
  let leaves = () => {};
  vi.stubGlobal("navigator", {
    ...wishes,
    sendBeacon: (address: string, body: Blob) => {
      told.push(body.text().then((text) => `${address} ${text}`));
      return true;
    },
  });
  vi.stubGlobal("document", {
    visibilityState: "hidden",
    addEventListener: (_: string, listener: () => void) => {
      hides = listener;
    },
  });
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => {
    leaves = listener;
  });
  return { told: () => Promise.all(told), putAside: () => hides(), leave: () => leaves() };
}

describe("what pages tell", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is told together, a little later", async () => {
    const browser = aBrowser();
    const { tell } = await import("./counting");
    tell({ kind: "impression", handle: "kilim" });
    tell({ kind: "view", handle: "kilim" });
    expect(await browser.told()).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(await browser.told()).toEqual([
      '/api/counting {"events":[{"kind":"impression","handle":"kilim"},{"kind":"view","handle":"kilim"}]}',
    ]);
  });

  it("is told at once when the page is left, or when it is as much as is taken", async () => {
    const browser = aBrowser();
    const { tell } = await import("./counting");
    tell({ kind: "nothing_found", q: "gabbeh" });
    browser.putAside();
    expect(await browser.told()).toHaveLength(1);
    tell({ kind: "view", handle: "kilim" });
    browser.leave();
    expect(await browser.told()).toHaveLength(2);
    for (let each = 0; each < 50; each++) tell({ kind: "impression", handle: `h${each}` });
    expect(await browser.told()).toHaveLength(3);
  });

  it.each([{ doNotTrack: "1" }, { globalPrivacyControl: true }])(
    "is nothing when the reader's browser says so: %o",
    async (wish) => {
      const browser = aBrowser(wish);
      const { tell } = await import("./counting");
      tell({ kind: "view", handle: "kilim" });
      vi.advanceTimersByTime(60_000);
      expect(await browser.told()).toEqual([]);
    },
  );
});
