import { describe, expect, test } from "vitest";
import { higher, lower, median, quantile } from "./figures.mjs";
import { table } from "./report.mjs";

describe("figures", () => {
  test("a target is met on its very edge, in either direction", () => {
    expect(lower("LCP", 1800, "ms", 1800).met).toBe(true);
    expect(lower("LCP", 1800.4, "ms", 1800).met).toBe(false);
    expect(higher("ratio", 8, "×", 8).met).toBe(true);
    expect(higher("ratio", 7.99, "×", 8).met).toBe(false);
  });

  test("a figure without a target is neither met nor missed", () => {
    expect(lower("p99", 12, "ms").met).toBeNull();
  });

  test("a quantile is one of the measured values", () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(median(values)).toBe(50);
    expect(quantile(values, 0.99)).toBe(99);
    expect(quantile([7], 0.99)).toBe(7);
    expect(median([])).toBeNaN();
  });

  test("the table says what was missed", () => {
    const text = table({
      area: "api",
      machine: { cpu: "a cpu", cores: 2, memoryGb: 24, node: "v20", platform: "linux x64" },
      figures: [lower("list p50", 4, "ms"), higher("ratio", 5, "×", 8)],
    });
    expect(text).toContain("list p50");
    expect(text).toMatch(/ratio .*≥ 8.*missed/);
    expect(text).toContain("0 of 1 targets met");
  });
});
