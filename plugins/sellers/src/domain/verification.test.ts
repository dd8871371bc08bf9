import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evidence, papersOutstanding, refuseVerification, verificationFlaws } from "./verification";

const TODAY = "2026-11-25";
const WANTED = { papers: ["national_card", "sheba_proof"], inspection: false };
const NARGES = { verifier: "narges", today: TODAY };

const paper = (type: string, status = "accepted", expires_on: string | null = null) => ({
  type,
  status,
  expires_on,
});
const visit = (
  recorded_by: string | null,
  passed: boolean | null,
  scheduled_for = "2026-11-20T08:00:00Z",
) => ({
  scheduled_for,
  recorded_at: recorded_by && scheduled_for,
  recorded_by,
  passed,
});
const complete: Evidence = {
  licences: [{ status: "accepted", expires_on: "2027-03-20" }],
  papers: [paper("national_card"), paper("sheba_proof")],
  site_visits: [],
};

describe("verifying a seller", () => {
  it("needs nothing more once licence and papers are accepted", () => {
    expect(refuseVerification(complete, WANTED, NARGES)).toBeNull();
  });

  it.each([
    ["no licence", { licences: [] }, "licence_not_accepted"],
    [
      "a licence nobody looked at",
      { licences: [{ status: "pending", expires_on: "2027-01-01" }] },
      "licence_not_accepted",
    ],
    [
      "a licence of yesterday",
      { licences: [{ status: "accepted", expires_on: "2026-11-24" }] },
      "licence_not_accepted",
    ],
    ["a paper missing", { papers: [paper("national_card")] }, "papers_not_accepted"],
    [
      "a rejected paper",
      { papers: [paper("national_card"), paper("sheba_proof", "rejected")] },
      "papers_not_accepted",
    ],
    [
      "a paper of yesterday",
      { papers: [paper("national_card", "accepted", "2026-11-24"), paper("sheba_proof")] },
      "papers_not_accepted",
    ],
    ["a visit nobody recorded", { site_visits: [visit(null, null)] }, "visit_not_recorded"],
    ["a visit that was not passed", { site_visits: [visit("mina", false)] }, "visit_not_passed"],
    ["a visit that she recorded herself", { site_visits: [visit("narges", true)] }, "second_pair_of_eyes"],
    [
      "a former visit that she recorded, though the latest was a colleague's",
      { site_visits: [visit("narges", false, "2026-11-01T08:00:00Z"), visit("mina", true)] },
      "second_pair_of_eyes",
    ],
  ] as const)("is refused with %s", (_, lacking, flaw) => {
    expect(refuseVerification({ ...complete, ...lacking }, WANTED, NARGES)).toBe(flaw);
  });

  it("holds on the licence's last day", () => {
    const evidence = { ...complete, licences: [{ status: "accepted", expires_on: TODAY }] };
    expect(refuseVerification(evidence, WANTED, NARGES)).toBeNull();
  });

  it("needs a visit where the policy wants one, and the latest counts", () => {
    const wanted = { ...WANTED, inspection: true };
    expect(refuseVerification(complete, wanted, NARGES)).toBe("visit_not_recorded");
    const twice = [visit("mina", true), visit("mina", false, "2026-11-02T08:00:00Z")];
    expect(refuseVerification({ ...complete, site_visits: twice }, wanted, NARGES)).toBeNull();
  });

  it("says which papers are outstanding, in the policy's order", () => {
    expect(
      papersOutstanding([paper("sheba_proof")], ["national_card", "sheba_proof", "residence"], TODAY),
    ).toEqual(["national_card", "residence"]);
  });

  const anyPaper = fc.record({
    type: fc.constantFrom("national_card", "sheba_proof", "residence"),
    status: fc.constantFrom("pending", "accepted", "rejected", "replaced"),
    expires_on: fc.constantFrom(null, "2026-11-24", TODAY, "2027-01-01"),
  });
  const anyVisit = fc.record({
    scheduled_for: fc.constantFrom("2026-11-01T08:00:00Z", "2026-11-02T08:00:00Z"),
    recorded_at: fc.constantFrom(null, "2026-11-03T08:00:00Z"),
    recorded_by: fc.constantFrom(null, "narges", "mina"),
    passed: fc.constantFrom(null, true, false),
  });
  const anyEvidence = fc.record({
    licences: fc.array(
      anyPaper.map(({ status, expires_on }) => ({ status, expires_on: expires_on ?? TODAY })),
    ),
    papers: fc.array(anyPaper),
    site_visits: fc.array(anyVisit, { maxLength: 4 }),
  });

  it("never by whoever recorded a visit, whatever else there is", () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const flaws = verificationFlaws(evidence, WANTED, NARGES);
        const hers = evidence.site_visits.some(({ recorded_by }) => recorded_by === "narges");
        expect(flaws.includes("second_pair_of_eyes")).toBe(hers);
      }),
    );
  });

  it("never becomes harder by one more accepted paper", () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...WANTED.papers), (evidence, type) => {
        const more = { ...evidence, papers: [...evidence.papers, paper(type)] };
        const before = verificationFlaws(evidence, WANTED, NARGES);
        expect(before).toEqual(expect.arrayContaining(verificationFlaws(more, WANTED, NARGES)));
      }),
    );
  });
});
