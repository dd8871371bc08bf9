/** What became of an event. */
export interface Handled {
  state: "done" | "ignored" | "refused" | "differs";
  note?: string;
}
