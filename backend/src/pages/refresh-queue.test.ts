import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { refreshQueue } from "./refresh-queue";

let sent: string[][] = [];
let refresh: (tags: string[]) => void;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  refresh = refreshQueue(async (tags) => void sent.push(tags));
});
afterEach(() => vi.useRealTimers());

it("a burst is asked once, and once more when the index has caught up", () => {
  refresh(["product-a", "seller-x"]);
  vi.advanceTimersByTime(150);
  refresh(["product-b", "seller-x"]);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(sent).toEqual([["product-a", "seller-x", "product-b"]]);
  vi.advanceTimersByTime(4000);
  expect(sent).toEqual([
    ["product-a", "seller-x", "product-b"],
    ["product-a", "seller-x", "product-b"],
  ]);
  vi.advanceTimersByTime(60_000);
  expect(sent).toHaveLength(2);
});

it("an unending stream does not put the first change off", () => {
  for (let n = 0; n < 20; n++) {
    refresh([`product-${n}`]);
    vi.advanceTimersByTime(100);
  }
  expect(sent[0]).toEqual(["product-0", "product-1"]);
});

it("a change is asked again at the full distance, whatever came before it", () => {
  refresh(["product-a"]);
  vi.advanceTimersByTime(4100);
  refresh(["product-b"]);
  vi.advanceTimersByTime(200 + 3900);
  expect(sent.filter((tags) => tags.includes("product-b"))).toHaveLength(1);
  vi.advanceTimersByTime(100);
  expect(sent.filter((tags) => tags.includes("product-b"))).toHaveLength(2);
});
