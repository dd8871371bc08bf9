import { describe, expect, it } from "vitest";
import { nextQuery, queueQuery, readView, viewAddress } from "./queue-filters";

describe("the view of the review queue", () => {
  it("survives the way into the address and back", () => {
    const view = {
      q: "انجیر",
      status: "site_visit",
      kind: "producer",
      county: "estahban",
      age: "7",
      mine: true,
      page: 2,
    } as const;
    expect(readView(new URLSearchParams(viewAddress(view)))).toEqual(view);
  });

  it.each(["", "status=verified", "kind=shop", "age=5", "mine=yes", "page=-1", "page=1e9", "q=", "county="])(
    "an address that makes no sense is the whole queue: %j",
    (address) => {
      expect(readView(new URLSearchParams(address))).toEqual({ page: 0 });
    },
  );

  it("asks for its page, and for whoever comes next whatever the page", () => {
    const view = { age: "7", mine: true, page: 3 } as const;
    expect(Object.fromEntries(queueQuery(view))).toEqual({
      age: "7",
      mine: "true",
      limit: "20",
      offset: "60",
    });
    expect(Object.fromEntries(nextQuery(view, "sel_1"))).toEqual({
      age: "7",
      mine: "true",
      after: "sel_1",
      limit: "1",
    });
  });
});
