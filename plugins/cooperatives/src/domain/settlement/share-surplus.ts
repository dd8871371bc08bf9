import { split } from "@dastranj/money";

/** What a member's goods earned in the year. */
export interface Patronage {
  member_id: string;
  earned: bigint;
}

/** A member's part of the year's surplus. */
export interface SurplusShare extends Patronage {
  share: bigint;
}

/**
 * Shares the surplus of a year among members by what their goods earned in it, to the last rial; of equal rests the earlier id gets the unit.
 * Nothing is shared where nothing is left, or where nobody's goods earned anything.
 *
 * @param surplus in whole smallest units; a loss shares nothing
 */
export function shareSurplus(surplus: bigint, patronage: readonly Patronage[]): SurplusShare[] {
  const members = [...patronage].sort((one, other) => (one.member_id < other.member_id ? -1 : 1));
  const weights = members.map(({ earned }) => earned);
  const anybody = weights.some((earned) => earned > 0n);
  const shares = split(surplus > 0n && anybody ? surplus : 0n, weights);
  return members.map((member, at) => ({ ...member, share: shares[at] ?? 0n }));
}
