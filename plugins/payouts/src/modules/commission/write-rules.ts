import { collide } from "../../domain/commission/specificity";
import { type RuleRow, toRule } from "./read-facts";

/** A rule to be written: everything but what it is called by. */
export type RuleToWrite = Omit<RuleRow, "id" | "rule_id" | "version"> & {
  from_day: string | null;
  note: string | null;
};

/** What writing a version means for those that stand. */
export interface PlacedRule {
  version: number;
  /** Versions of the same rule that make way, each with its new end. */
  ends: { id: string; ends_at: Date }[];
}

/**
 * Where a rule, or a new version of one, finds its place among those that still hold or will.
 *
 * @returns the rule that it would be tied with, when there is one
 */
export function placeRule(
  rule_id: string,
  next: RuleToWrite,
  standing: readonly RuleRow[],
  latest: number,
): PlacedRule | { collides: RuleRow } {
  const begins = new Date(next.begins_at);
  const own = standing.filter((row) => row.rule_id === rule_id);
  const ends = own
    .filter(({ ends_at }) => ends_at === null || new Date(ends_at) > begins)
    .map(({ id, begins_at }) => ({
      id,
      ends_at: new Date(begins_at) > begins ? new Date(begins_at) : begins,
    }));
  const version = latest + 1;
  const written = toRule({ ...next, id: "", rule_id, version });
  const collides = standing.find((row) => row.rule_id !== rule_id && collide(toRule(row), written));
  return collides ? { collides } : { version, ends };
}
