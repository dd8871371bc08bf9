/** What of a seller's part has left, and what has yet to: a part may travel in several parcels. */

import type { Pieces } from "../contract/fulfil";

/** A parcel that left. */
export interface SentParcel {
  tracking_number: string;
  /** Null in parcels of former times, which held the whole part. */
  contents: readonly Pieces[] | null;
}

/** What is left of a part's lines; lines of which all has left are missing. */
export function leftToShip(
  lines: readonly Pieces[],
  sent: readonly Pick<SentParcel, "contents">[],
): Pieces[] {
  if (sent.some(({ contents }) => contents === null)) return [];
  const gone = together(sent.flatMap(({ contents }) => contents ?? []));
  return lines
    .map(({ line_item_id, quantity }) => ({
      line_item_id,
      quantity: quantity - (gone.get(line_item_id) ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0);
}

export interface WantedParcel {
  tracking_number: string;
  /** Null: all that is left. */
  items: readonly Pieces[] | null;
}

/** "again": it left already, and the button was pressed twice. `whole`: with it all of the part has left. */
export type ParcelPlan =
  | { kind: "send"; contents: Pieces[]; whole: boolean }
  | { kind: "again"; whole: boolean }
  | { kind: "refused"; code: "shipment_line_unknown" | "shipment_more_than_left" };

/**
 * What goes into the next parcel.
 *
 * @param sent the parcels that left, the earliest first
 */
export function planParcel(
  lines: readonly Pieces[],
  sent: readonly SentParcel[],
  { tracking_number, items }: WantedParcel,
): ParcelPlan {
  const left = leftToShip(lines, sent);
  const before = sent.at(-1);
  const wanted =
    items && [...together(items)].map(([line_item_id, quantity]) => ({ line_item_id, quantity }));
  const sameNumber = before !== undefined && before.tracking_number === tracking_number;
  const pressedAgain = sameNumber && (wanted ? same(wanted, before.contents ?? lines) : left.length === 0);
  if (pressedAgain) return { kind: "again", whole: left.length === 0 };
  if (!wanted)
    return left.length > 0
      ? { kind: "send", contents: left, whole: true }
      : { kind: "refused", code: "shipment_more_than_left" };
  if (wanted.some(({ line_item_id }) => !lines.some((line) => line.line_item_id === line_item_id)))
    return { kind: "refused", code: "shipment_line_unknown" };
  const rest = new Map(left.map(({ line_item_id, quantity }) => [line_item_id, quantity]));
  if (wanted.some(({ line_item_id, quantity }) => quantity > (rest.get(line_item_id) ?? 0)))
    return { kind: "refused", code: "shipment_more_than_left" };
  return { kind: "send", contents: wanted, whole: count(wanted) === count(left) };
}

/** Pieces by line: what somebody names twice is meant together. */
function together(pieces: readonly Pieces[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { line_item_id, quantity } of pieces)
    all.set(line_item_id, (all.get(line_item_id) ?? 0) + quantity);
  return all;
}

const count = (pieces: readonly Pieces[]) => pieces.reduce((sum, { quantity }) => sum + quantity, 0);

function same(some: readonly Pieces[], others: readonly Pieces[]): boolean {
  const [first, second] = [together(some), together(others)];
  return first.size === second.size && [...first].every(([id, quantity]) => second.get(id) === quantity);
}
