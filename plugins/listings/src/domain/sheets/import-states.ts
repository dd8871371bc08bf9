/** Where an import stands, and what may be done with it there. */
export type ImportStateName = "checked" | "waiting" | "running" | "done" | "cancelled";
export type ImportVerb = "start" | "run" | "end" | "cancel";

const TABLE: Readonly<Record<ImportVerb, { from: readonly ImportStateName[]; to: ImportStateName }>> = {
  start: { from: ["checked"], to: "waiting" },
  // A run that a killed process left behind is taken up again.
  run: { from: ["waiting", "running"], to: "running" },
  end: { from: ["running"], to: "done" },
  cancel: { from: ["checked", "waiting", "running"], to: "cancelled" },
};

/** Where a verb leads; null when it may not be done. */
export function nextImportState(verb: ImportVerb, state: ImportStateName): ImportStateName | null {
  const { from, to } = TABLE[verb];
  return from.includes(state) ? to : null;
}

/** The states from which a verb may be done. */
export function mayBe(verb: ImportVerb): readonly ImportStateName[] {
  return TABLE[verb].from;
}
