import type { SellerStatus } from "@dastranj/sellers/contract";
import { describe, expect, it } from "vitest";
import { progressOf } from "./progress";

const stages = (status: SellerStatus) => progressOf(status).map(({ stage }) => stage);

describe("where an application stands", () => {
  it.each([
    ["submitted", ["done", "current", "ahead", "ahead"]],
    ["docs_review", ["done", "current", "ahead", "ahead"]],
    ["changes_requested", ["done", "current", "ahead", "ahead"]],
    ["site_visit", ["done", "done", "current", "ahead"]],
  ] as const)("%s", (status, expected) => expect(stages(status)).toEqual(expected));

  it("is no way any more once it was decided", () => {
    for (const status of ["draft", "verified", "rejected", "expired", "revoked"] as const)
      expect(stages(status)).toEqual([]);
  });
});
