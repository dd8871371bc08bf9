import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LicencePolicyRecord } from "../contract/licence-policy";
import { compilePolicies } from "./compile-policy";
import { applicantPapers } from "./required-papers";

const policies = compilePolicies(
  ["ir-fars", "us-tx"].map((name) => {
    const file = join(import.meta.dirname, "../../policies", `${name}.json`);
    return { ...LicencePolicyRecord.parse(JSON.parse(readFileSync(file, "utf8"))), version: 1 };
  }),
);
const now = new Date("2026-11-25T12:00:00Z");

describe("the papers of an applicant herself", () => {
  it("are asked of a producer of Fars: who she is, her licence, whose account it is", () => {
    const sara = { jurisdiction: "ir-fars", kind: "producer", work_mode: "independent" } as const;
    expect(applicantPapers(sara, policies, now)).toEqual([
      "national_card",
      "home_business_licence",
      "sheba_proof",
    ]);
  });

  it("are other ones of a cooperative, and one more of whoever works for a driver", () => {
    const cooperative = { jurisdiction: "ir-fars", kind: "cooperative", work_mode: "piecework" } as const;
    expect(applicantPapers(cooperative, policies, now)).toEqual([
      "cooperative_registration",
      "home_business_licence",
      "sheba_proof",
      "supporter_agreement",
    ]);
  });

  it("are what her own jurisdiction says: in Texas nobody has a Sheba", () => {
    const baker = { jurisdiction: "us-tx", kind: "producer", work_mode: "piecework" } as const;
    expect(applicantPapers(baker, policies, now)).toEqual(["national_card", "home_business_licence"]);
  });

  it("are none where no policy is in force", () => {
    expect(
      applicantPapers({ jurisdiction: "nowhere", kind: "producer", work_mode: null }, policies, now),
    ).toEqual([]);
  });
});
