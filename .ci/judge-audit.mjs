/**
 * A finding that is known and borne until a day.
 * @typedef {object} Exception
 * @property {string} advisory its GHSA number
 * @property {string} package
 * @property {string} why
 * @property {string} until the last day, as 2026-12-31
 */

/**
 * @typedef {object} Finding
 * @property {string} advisory
 * @property {string} package
 * @property {string} severity
 * @property {string} title
 */

/**
 * What `npm audit --json` told, judged.
 * @typedef {object} Judgement
 * @property {string} [skipped] why there is nothing to judge: the registry did not answer, or cannot audit
 * @property {Finding[]} refused
 * @property {Finding[]} borne
 * @property {string[]} needless advisories of exceptions that nothing was found for
 */

const GRAVE = new Set(["high", "critical"]);

/**
 * @param {any} report
 * @param {Exception[]} exceptions
 * @param {string} today as 2026-11-25
 * @returns {Judgement}
 */
export function judgeAudit(report, exceptions, today) {
  if (!report?.auditReportVersion) {
    return { skipped: reasonOf(report), refused: [], borne: [], needless: [] };
  }
  const found = findingsIn(report);
  const bears = (/** @type {Finding} */ finding) =>
    exceptions.some(
      (one) => one.advisory === finding.advisory && one.package === finding.package && one.until >= today,
    );
  return {
    refused: found.filter((finding) => !bears(finding)),
    borne: found.filter(bears),
    needless: exceptions
      .filter(({ advisory }) => !found.some((finding) => finding.advisory === advisory))
      .map(({ advisory }) => advisory),
  };
}

/**
 * The grave advisories, each once. A package is also listed for what it depends on; there `via` is but a name.
 * @param {{ vulnerabilities: Record<string, { via: any[] }> }} report
 * @returns {Finding[]}
 */
function findingsIn({ vulnerabilities }) {
  /** @type {Map<string, Finding>} */
  const found = new Map();
  for (const { via } of Object.values(vulnerabilities)) {
    for (const advisory of via) {
      if (typeof advisory === "string" || !GRAVE.has(advisory.severity)) continue;
      const number = String(advisory.url).split("/").at(-1) ?? "";
      found.set(`${number} ${advisory.name}`, {
        advisory: number,
        package: advisory.name,
        severity: advisory.severity,
        title: advisory.title,
      });
    }
  }
  return [...found.values()];
}

/** @param {any} report */
function reasonOf(report) {
  const { summary, code } = report?.error ?? {};
  return summary || report?.message || code || "it answered nothing that can be read";
}
