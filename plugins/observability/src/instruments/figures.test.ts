import { expect, it, vi } from "vitest";
import { type Reading, showFigures } from "./figures";
import { registry } from "./metrics";

const shown = async (name: string) =>
  (await registry.metrics()).split("\n").filter((line) => line.startsWith(name));

it("shows what was read, and reads once for all who ask within two seconds", async () => {
  vi.useFakeTimers();
  const read = vi.fn(async () => [
    { name: "test_depth", labels: { name: "a" }, value: 3 },
    { name: "test_age", value: 7.5 },
  ]);
  showFigures({ test_depth: { help: "h", labelNames: ["name"] }, test_age: { help: "h" } }, read);
  expect(await shown("test_")).toEqual(['test_depth{name="a"} 3', "test_age 7.5"]);
  read.mockResolvedValue([{ name: "test_age", value: 8 }]);
  expect(await shown("test_")).toEqual(['test_depth{name="a"} 3', "test_age 7.5"]);
  expect(read).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2000);
  expect(await shown("test_")).toEqual(["test_age 8"]);
  vi.useRealTimers();
});

it("leaves out what cannot be read, and shows the rest", async () => {
  showFigures({ test_away: { help: "h" } }, async () => {
    throw new Error("the database is away");
  });
  showFigures({ test_there: { help: "h" } }, async () => [{ name: "test_there", value: 1 }]);
  expect(await shown("test_away")).toEqual([]);
  expect(await shown("test_there")).toEqual(["test_there 1"]);
});

it("waits a second for who does not answer, and no longer", async () => {
  vi.useFakeTimers();
  showFigures({ test_silent: { help: "h" } }, () => new Promise<Reading[]>(() => {}));
  const lines = shown("test_silent");
  await vi.advanceTimersByTimeAsync(1000);
  expect(await lines).toEqual([]);
  vi.useRealTimers();
});
