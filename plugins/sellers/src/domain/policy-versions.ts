import { daysAfter } from "./days";

/** The days of a version of a policy. One that ends before it begins never came into force. */
export interface VersionDays {
  version: number;
  effective_from: string;
  effective_to: string | null;
}

export type VersionStanding = "in_force" | "upcoming" | "past" | "never_in_force";

/** What writing a version means: its number, and which version without an end it ends. */
export interface Placed {
  version: number;
  ends: { version: number; effective_to: string } | null;
}

const ENDLESS = "9999-12-31";

/**
 * Where a new version finds its place: from today on, and on days that no other has. The version without an end makes way
 * for one that begins no earlier than itself; what was in force stays what was in force.
 */
export function placeVersion(
  versions: readonly VersionDays[],
  next: Omit<VersionDays, "version">,
  today: string,
): Placed | "policy_starts_in_past" | "policy_dates_overlap" {
  if (versions.length > 0 && next.effective_from < today) return "policy_starts_in_past";
  const open = versions.find(
    ({ effective_from, effective_to }) => effective_to === null && effective_from <= next.effective_from,
  );
  const others = versions.filter((version) => version !== open);
  if (others.some((other) => overlap(other, next))) return "policy_dates_overlap";
  return {
    version: Math.max(0, ...versions.map(({ version }) => version)) + 1,
    ends: open ? { version: open.version, effective_to: daysAfter(next.effective_from, -1) } : null,
  };
}

function overlap(one: Omit<VersionDays, "version">, other: Omit<VersionDays, "version">): boolean {
  if (standingOn(one, one.effective_from) === "never_in_force") return false;
  return (
    one.effective_from <= (other.effective_to ?? ENDLESS) &&
    other.effective_from <= (one.effective_to ?? ENDLESS)
  );
}

/** Where a version stands on a day. */
export function standingOn(
  { effective_from, effective_to }: Omit<VersionDays, "version">,
  today: string,
): VersionStanding {
  if (effective_to !== null && effective_to < effective_from) return "never_in_force";
  if (today < effective_from) return "upcoming";
  return effective_to !== null && effective_to < today ? "past" : "in_force";
}
