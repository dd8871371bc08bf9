import { describe, expect, test } from "vitest";
import { BackendFailure } from "./backend";
import { knownAddresses, NO_PAGE } from "./known-addresses";

const none = { handle: NO_PAGE };

describe("addresses to make ahead of time", () => {
  test("are what the backend knows", async () => {
    expect(await knownAddresses(async () => [{ handle: "a" }], none)).toEqual([{ handle: "a" }]);
  });
  test("are the one that stands for none, where the shop is empty or nobody answers", async () => {
    expect(await knownAddresses(async () => [], none)).toEqual([none]);
    const silent = () => Promise.reject(new BackendFailure("/store/search", 0));
    expect(await knownAddresses(silent, none)).toEqual([none]);
  });
  test("a refusal fails the build", async () => {
    const refused = () => Promise.reject(new BackendFailure("/store/search", 401));
    await expect(knownAddresses(refused, none)).rejects.toThrow("401");
  });
});
