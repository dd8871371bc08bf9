import { describe, expect, it } from "vitest";
import { isNarrowed, readFilters, toAddress, toQuery } from "./filters";

const read = (address: string) => readFilters(new URLSearchParams(address));

describe("the filters of the operator's list", () => {
  it("survive the way into the address and back", () => {
    const filters = {
      q: "گبه",
      status: "suspended",
      kind: "producer",
      county: "abadeh",
      since: "month",
      page: 2,
    } as const;
    expect(readFilters(new URLSearchParams(toAddress(filters)))).toEqual(filters);
  });

  it.each([
    "",
    "status=sold",
    "kind=shop",
    "since=ever",
    "q=",
    "county=",
    "page=0",
    "page=-3",
    "page=x",
    "page=1e9",
  ])("an address that makes no sense is the whole list: %j", (address) => {
    expect(read(address)).toEqual({ page: 0 });
    expect(isNarrowed(read(address))).toBe(false);
  });

  it("ask the backend for that page, and since when", () => {
    const query = toQuery({ county: "fasa", since: "week", page: 1 }, new Date("2026-01-08T00:00:00Z"));
    expect(Object.fromEntries(query)).toEqual({
      county: "fasa",
      limit: "20",
      offset: "20",
      created_from: "2026-01-01T00:00:00.000Z",
    });
  });

  it("are chosen when anything but the page is", () => {
    expect(isNarrowed(read("page=4"))).toBe(false);
    expect(isNarrowed(read("kind=cooperative"))).toBe(true);
  });
});
