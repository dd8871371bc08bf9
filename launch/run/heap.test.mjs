import { expect, test } from "vitest";
import { boundedHeap } from "./heap.mjs";

test("a process of the backend has a bounded heap, besides what else it is told", () => {
  expect(boundedHeap({})).toEqual({ NODE_OPTIONS: "--max-old-space-size=640" });
  expect(boundedHeap({ NODE_OPTIONS: "--inspect" })).toEqual({
    NODE_OPTIONS: "--inspect --max-old-space-size=640",
  });
});

test("a bound of one's own stays", () => {
  expect(boundedHeap({ NODE_OPTIONS: "--max-old-space-size=2048" })).toEqual({
    NODE_OPTIONS: "--max-old-space-size=2048",
  });
});
