import {
  attributeGroup,
  type Choices,
  FACET_FIELD,
  type Facet,
  keyOf,
  type Narrowed,
  narrowedBy,
  priceField,
  type WantedGoods,
} from "./wanted-goods";

/** One value, and how many goods have it. */
interface FacetValue {
  value: string;
  count: number;
}

/** What was counted of each facet that was asked for; of prices the lowest and the highest. */
type Facets = Partial<Record<Exclude<Facet, "price">, FacetValue[]>> & {
  price?: { min: number; max: number } | null;
};

/** Values of one facet at most, and of all attributes together before they are parted by their keys. */
const MOST_VALUES = 100;
const MOST_ATTRIBUTES = 1000;

/** What is counted of one field. */
export type Counted = { field: string; type: "value"; limit: number } | { field: string; type: "stats" };

/** One question to the index: the goods that it is narrowed to, and what of them is counted. */
export interface Question {
  /** The choice that is left out; none in the question for the goods themselves. */
  without?: string;
  filters: Narrowed;
  counted: Counted[];
}

/** What an engine counted of a field. */
export type Count =
  | { type: "value"; values: FacetValue[] }
  | { type: "stats"; min: number; max: number; count: number };
export type Counts = Record<string, Count | undefined>;

/**
 * What the index is asked: first for the goods; then, for each facet that something is chosen in, for what a reader
 * would see had she not chosen there.
 */
export function questionsFor(wanted: WantedGoods, choices: Choices): [Question, ...Question[]] {
  const facets = wanted.facets ?? [];
  const counted = facets.map((facet) => countedOf(facet, wanted));
  const relaxed = facets.flatMap((facet) =>
    groupsOf(facet, choices).map((without) => ({
      without,
      filters: narrowedBy(choices, without),
      counted: [countedOf(facet, wanted)],
    })),
  );
  return [{ filters: narrowedBy(choices), counted }, ...relaxed];
}

/**
 * The facets that were asked for, from what was counted by each question.
 *
 * @param counts in the order of the questions
 */
export function facetsOf(
  wanted: WantedGoods,
  questions: readonly Question[],
  counts: readonly Counts[],
): Facets {
  const facets: Facets = {};
  const countsWithout = (group: string) => counts[questions.findIndex(({ without }) => without === group)];
  for (const facet of wanted.facets ?? []) {
    if (facet === "price") {
      facets.price = span((countsWithout("price") ?? counts[0])?.[priceField(wanted)]);
    } else if (facet === "attribute") {
      facets.attribute = attributeValues(wanted, counts[0], countsWithout);
    } else {
      const chosen = facet === "wholesale" ? wholesaleChosen(wanted) : wanted[facet];
      facets[facet] = shown(valuesOf((countsWithout(facet) ?? counts[0])?.[FACET_FIELD[facet]]), chosen);
    }
  }
  return facets;
}

/** Attributes of a key that something is chosen in are counted without it, those of other keys with all that is chosen. */
function attributeValues(
  wanted: WantedGoods,
  all: Counts | undefined,
  countsWithout: (group: string) => Counts | undefined,
): FacetValue[] {
  const chosen = wanted.attribute ?? [];
  const keys = new Set(chosen.map(keyOf));
  const others = valuesOf(all?.attributes).filter(({ value }) => !keys.has(keyOf(value)));
  const own = [...keys].flatMap((key) =>
    valuesOf(countsWithout(attributeGroup(key))?.attributes).filter(({ value }) => keyOf(value) === key),
  );
  return shown([...others, ...own], chosen);
}

function wholesaleChosen({ wholesale }: WantedGoods): string[] {
  return wholesale === undefined ? [] : [String(wholesale)];
}

/** The choices that a facet is counted without. */
function groupsOf(facet: Facet, choices: Choices): string[] {
  const isIts = (group: string) =>
    facet === "attribute" ? group.startsWith(attributeGroup("")) : group === facet;
  return [...choices.keys()].filter(isIts);
}

function countedOf(facet: Facet, wanted: WantedGoods): Counted {
  if (facet === "price") return { field: priceField(wanted), type: "stats" };
  const limit = facet === "attribute" ? MOST_ATTRIBUTES : MOST_VALUES;
  return { field: FACET_FIELD[facet], type: "value", limit };
}

function valuesOf(count: Count | undefined): FacetValue[] {
  return count?.type === "value" ? count.values : [];
}

function span(count: Count | undefined): { min: number; max: number } | null {
  return count?.type === "stats" && count.count > 0 ? { min: count.min, max: count.max } : null;
}

/** The most frequent first; what is chosen is among them whatever it counts. */
function shown(values: FacetValue[], chosen: string[] = []): FacetValue[] {
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const picked = new Set(chosen);
  const all = [...new Set([...counts.keys(), ...chosen])].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
  }));
  all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  let room = MOST_VALUES - picked.size;
  return all.filter(({ value }) => picked.has(value) || room-- > 0);
}
