import { expect, it } from "vitest";
import { readFilters, toAddress, toQuery } from "./filters";

it("lives in the address, and reads nothing there that makes no sense", () => {
  const filters = { state: "failed", channel: "sms", page: 2 } as const;
  expect(readFilters(new URLSearchParams(toAddress(filters)))).toEqual(filters);
  expect(toAddress({ page: 0 })).toEqual({});
  expect(readFilters(new URLSearchParams("state=lost&channel=pigeon&page=-3"))).toEqual({ page: 0 });
});

it("asks for a page, and for whom it is", () => {
  expect(toQuery({ state: "kept", page: 1 }, "0917").toString()).toBe(
    "state=kept&to=0917&limit=20&offset=20",
  );
});
