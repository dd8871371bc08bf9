import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pieces } from "../contract/fulfil";
import { leftToShip, planParcel, type SentParcel } from "./shipments";

const RUG = { line_item_id: "rug", quantity: 1 };
const FIGS = { line_item_id: "figs", quantity: 3 };
const LINES = [RUG, FIGS];
const parcel = (tracking_number: string, contents: Pieces[] | null): SentParcel => ({
  tracking_number,
  contents,
});

describe("the next parcel of a part", () => {
  it("holds all that is left when nothing is named", () => {
    const sent = [parcel("A", [{ ...FIGS, quantity: 2 }])];
    expect(planParcel(LINES, [], { tracking_number: "A", items: null })).toEqual({
      kind: "send",
      contents: LINES,
      whole: true,
    });
    expect(planParcel(LINES, sent, { tracking_number: "B", items: null })).toEqual({
      kind: "send",
      contents: [RUG, { ...FIGS, quantity: 1 }],
      whole: true,
    });
  });

  it("holds what is named, a line named twice together", () => {
    const items = [
      { ...FIGS, quantity: 1 },
      { ...FIGS, quantity: 1 },
    ];
    expect(planParcel(LINES, [], { tracking_number: "A", items })).toEqual({
      kind: "send",
      contents: [{ ...FIGS, quantity: 2 }],
      whole: false,
    });
  });

  it("is refused with more than is left, or with what is not of the part", () => {
    const sent = [parcel("A", [FIGS])];
    const refused = (items: Pieces[] | null, before = sent) =>
      planParcel(LINES, before, { tracking_number: "B", items });
    expect(refused([{ ...FIGS, quantity: 1 }])).toEqual({ kind: "refused", code: "shipment_more_than_left" });
    expect(refused([{ line_item_id: "theirs", quantity: 1 }])).toEqual({
      kind: "refused",
      code: "shipment_line_unknown",
    });
    expect(refused(null, [parcel("A", null)])).toEqual({ kind: "refused", code: "shipment_more_than_left" });
  });

  it("is the last one again when its number and contents are", () => {
    const first = [parcel("A", [{ ...FIGS, quantity: 1 }])];
    const again = { tracking_number: "A", items: [{ ...FIGS, quantity: 1 }] };
    expect(planParcel(LINES, first, again)).toEqual({ kind: "again", whole: false });
    const all = [parcel("A", LINES)];
    expect(planParcel(LINES, all, { tracking_number: "A", items: null })).toEqual({
      kind: "again",
      whole: true,
    });
    expect(planParcel(LINES, [parcel("A", null)], { tracking_number: "A", items: null })).toEqual({
      kind: "again",
      whole: true,
    });
    // Another number is another parcel, and there is nothing left for it.
    expect(planParcel(LINES, all, { tracking_number: "B", items: null }).kind).toBe("refused");
  });
});

it("whatever is sent in whatever parcels, never more leaves than was ordered, and the last one says so", () => {
  const line = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.array(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), line), { minLength: 1, maxLength: 3 })),
      (ordered, tried) => {
        const lines = ordered.map((quantity, at) => ({ line_item_id: `${at}`, quantity }));
        const sent: SentParcel[] = [];
        tried.forEach((wanted, at) => {
          const items = wanted.map(([line, quantity]) => ({ line_item_id: `${line}`, quantity }));
          const plan = planParcel(lines, sent, { tracking_number: `${at}`, items });
          if (plan.kind !== "send") return;
          sent.push(parcel(`${at}`, plan.contents));
          expect(plan.whole).toBe(leftToShip(lines, sent).length === 0);
        });
        const left = leftToShip(lines, sent);
        for (const { line_item_id, quantity } of lines) {
          const gone = sent
            .flatMap(({ contents }) => contents ?? [])
            .filter((pieces) => pieces.line_item_id === line_item_id)
            .reduce((sum, pieces) => sum + pieces.quantity, 0);
          const rest = left.find((pieces) => pieces.line_item_id === line_item_id)?.quantity ?? 0;
          expect(gone + rest).toBe(quantity);
        }
      },
    ),
  );
});
