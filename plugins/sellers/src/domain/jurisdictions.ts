import type { RequiredPaper } from "./expiry";

/** What the clock must know of a jurisdiction. */
interface Jurisdiction {
  timeZone: string;
  requiredPapers: readonly RequiredPaper[];
}

const HOME = "ir-fars";

const JURISDICTIONS: Record<string, Jurisdiction> = {
  "ir-fars": {
    timeZone: "Asia/Tehran",
    requiredPapers: [{ type: "health_declaration", categories: null }],
  },
  "us-tx": { timeZone: "America/Chicago", requiredPapers: [] },
  "us-ca": { timeZone: "America/Los_Angeles", requiredPapers: [] },
};

const of = (jurisdiction: string) => JURISDICTIONS[jurisdiction] ?? (JURISDICTIONS[HOME] as Jurisdiction);

/** Where the day begins and ends that is written on a licence. */
export const timeZoneOf = (jurisdiction: string): string => of(jurisdiction).timeZone;

/** The papers without which she may not sell. */
export const requiredPapers = (jurisdiction: string): readonly RequiredPaper[] =>
  of(jurisdiction).requiredPapers;
