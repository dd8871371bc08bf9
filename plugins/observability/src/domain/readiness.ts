/** One look at one part: what it is called, whether the market can do without it, how it was, and how long it took. */
export interface Finding {
  name: string;
  essential: boolean;
  status: "up" | "down";
  ms: number;
}

export interface Readiness {
  status: "ready" | "degraded" | "dead";
  parts: Record<string, Pick<Finding, "status" | "ms">>;
}

/** Dead without an essential part, degraded without any other: the market then goes on with less. */
export function judgeReadiness(findings: readonly Finding[]): Readiness {
  const down = findings.filter(({ status }) => status === "down");
  return {
    status: down.some(({ essential }) => essential) ? "dead" : down.length > 0 ? "degraded" : "ready",
    parts: Object.fromEntries(findings.map(({ name, status, ms }) => [name, { status, ms }])),
  };
}
