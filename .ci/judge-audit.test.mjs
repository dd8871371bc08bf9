import { describe, expect, it } from "vitest";
import { judgeAudit } from "./judge-audit.mjs";

/** As npm 11 writes it: a package with two advisories, one that depends on it, and one with a lesser finding. */
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    multer: {
      name: "multer",
      severity: "critical",
      isDirect: false,
      via: [
        {
          source: 1104,
          name: "multer",
          dependency: "multer",
          title: "Denial of service by a malformed request",
          url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
          severity: "high",
          range: "<2.0.2",
        },
        {
          source: 1105,
          name: "multer",
          dependency: "multer",
          title: "Code of a stranger is run",
          url: "https://github.com/advisories/GHSA-dddd-eeee-ffff",
          severity: "critical",
          range: "<2.0.3",
        },
      ],
      effects: ["@medusajs/medusa"],
      range: "<2.0.3",
      nodes: ["node_modules/multer"],
      fixAvailable: true,
    },
    "@medusajs/medusa": {
      name: "@medusajs/medusa",
      severity: "critical",
      isDirect: true,
      via: ["multer"],
      effects: [],
      range: "*",
      nodes: ["node_modules/@medusajs/medusa"],
      fixAvailable: true,
    },
    cookie: {
      name: "cookie",
      severity: "low",
      isDirect: false,
      via: [
        {
          source: 1106,
          name: "cookie",
          dependency: "cookie",
          title: "Accepts odd characters",
          url: "https://github.com/advisories/GHSA-gggg-hhhh-iiii",
          severity: "low",
          range: "<0.7.0",
        },
      ],
      effects: [],
      range: "<0.7.0",
      nodes: ["node_modules/cookie"],
      fixAvailable: true,
    },
  },
  metadata: { vulnerabilities: { low: 1, high: 0, critical: 2, total: 3 } },
};

const borne = (/** @type {string} */ advisory, until = "2026-12-31", name = "multer") => ({
  advisory,
  package: name,
  why: "Not reached by anybody.",
  until,
});

const advisories = (/** @type {{ advisory: string }[]} */ findings) =>
  findings.map(({ advisory }) => advisory);

describe("what the audit found", () => {
  it("is refused when it is high or critical, each once", () => {
    const { refused, skipped } = judgeAudit(report, [], "2026-11-25");
    expect(refused).toEqual([
      {
        advisory: "GHSA-aaaa-bbbb-cccc",
        package: "multer",
        severity: "high",
        title: "Denial of service by a malformed request",
      },
      {
        advisory: "GHSA-dddd-eeee-ffff",
        package: "multer",
        severity: "critical",
        title: "Code of a stranger is run",
      },
    ]);
    expect(skipped).toBeUndefined();
  });

  it("is borne by an exception until its day is over", () => {
    const exceptions = [
      borne("GHSA-aaaa-bbbb-cccc", "2026-11-25"),
      borne("GHSA-dddd-eeee-ffff", "2026-11-24"),
    ];
    const judged = judgeAudit(report, exceptions, "2026-11-25");
    expect(advisories(judged.borne)).toEqual(["GHSA-aaaa-bbbb-cccc"]);
    expect(advisories(judged.refused)).toEqual(["GHSA-dddd-eeee-ffff"]);
  });

  it("is not borne by an exception for another package", () => {
    const { refused } = judgeAudit(
      report,
      [borne("GHSA-aaaa-bbbb-cccc", "2026-12-31", "busboy")],
      "2026-11-25",
    );
    expect(refused).toHaveLength(2);
  });

  it("tells which exceptions nothing needs", () => {
    const { needless } = judgeAudit(report, [borne("GHSA-zzzz-zzzz-zzzz")], "2026-11-25");
    expect(needless).toEqual(["GHSA-zzzz-zzzz-zzzz"]);
  });

  it("is nothing in a clean house", () => {
    const clean = { auditReportVersion: 2, vulnerabilities: {}, metadata: {} };
    expect(judgeAudit(clean, [], "2026-11-25")).toEqual({ refused: [], borne: [], needless: [] });
  });

  it.each([
    [
      { message: "405 Method Not Allowed - POST …/advisories/bulk", error: { summary: "", detail: "" } },
      /^405 /,
    ],
    [
      { error: { code: "ENOAUDIT", summary: "Your registry does not support audit requests." } },
      /audit requests/,
    ],
    [{ error: { code: "ECONNREFUSED", summary: "" } }, /^ECONNREFUSED$/],
    [undefined, /nothing that can be read/],
  ])("cannot be judged where the registry cannot tell: %#", (answer, why) => {
    const { skipped, refused } = judgeAudit(answer, [borne("GHSA-aaaa-bbbb-cccc")], "2026-11-25");
    expect(skipped).toMatch(why);
    expect(refused).toEqual([]);
  });
});
