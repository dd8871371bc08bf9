/** Accepted goods of one receipt: one member, one grade, one day. All that leaves the hub is drawn from lots. */
export interface Lot {
  id: string;
  /** When it was received, in ms. */
  at: number;
  grade: string;
  left: number;
}

export interface Drawn {
  lot_id: string;
  quantity: number;
}

/** What a shipment of so much is made of, the oldest lots first; or how much is missing. */
export function drawFrom(
  lots: readonly Lot[],
  quantity: number,
  grades: readonly string[],
): Drawn[] | { missing: number } {
  const oldestFirst = lots
    .filter(({ grade, left }) => left > 0 && grades.includes(grade))
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const drawn: Drawn[] = [];
  let missing = quantity;
  for (const { id, left } of oldestFirst) {
    if (missing === 0) break;
    const taken = Math.min(left, missing);
    drawn.push({ lot_id: id, quantity: taken });
    missing -= taken;
  }
  return missing > 0 ? { missing } : drawn;
}

/** What a shipment is made of, where somebody chose the lots: each once, of these grades, no more than is left of it. */
export function drawChosen(
  lots: readonly Lot[],
  chosen: readonly Drawn[],
  grades: readonly string[],
): Drawn[] | "unknown" | { missing: number } {
  const lotOf = new Map(lots.filter(({ grade }) => grades.includes(grade)).map((lot) => [lot.id, lot]));
  const wanted = new Map<string, number>();
  for (const { lot_id, quantity } of chosen) wanted.set(lot_id, (wanted.get(lot_id) ?? 0) + quantity);
  const drawn: Drawn[] = [];
  let missing = 0;
  for (const [lot_id, quantity] of wanted) {
    const lot = lotOf.get(lot_id);
    if (!lot) return "unknown";
    missing += Math.max(0, quantity - lot.left);
    drawn.push({ lot_id, quantity });
  }
  return missing > 0 ? { missing } : drawn;
}

/**
 * What is written on a sack: day, number of that day, and a check digit that shows a slip of one digit or of two neighbours: "14050905-0042-2".
 *
 * @param day of the cooperative's calendar, eight digits
 * @param nth from 1
 */
export function lotNumber(day: string, nth: number): string {
  if (!/^\d{8}$/.test(day) || !Number.isInteger(nth) || nth < 1 || nth > 9_999)
    throw new RangeError("a lot has a day and a number from 1 to 9,999");
  const number = String(nth).padStart(4, "0");
  return `${day}-${number}-${luhn(day + number)}`;
}

/** Whether a number read from a sack is one. */
export function isLotNumber(text: string): boolean {
  const [, day = "", number = "", check] = /^(\d{8})-(\d{4})-(\d)$/.exec(text) ?? [];
  return check !== undefined && String(luhn(day + number)) === check;
}

function luhn(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const twice = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
