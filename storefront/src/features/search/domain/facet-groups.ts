import type { FacetValue, SearchFacets } from "@dastranj/search/contract";
import { type Choices, partsOf } from "./names";
import type { ListFilter, Search } from "./search-address";

/** One question to choose from, with the count of each answer. */
export interface FacetGroup {
  /** Unique on the page. */
  id: string;
  filter: ListFilter;
  title: string;
  values: (FacetValue & { name: string; chosen: boolean })[];
}

/** Shown one below the other: what most people narrow by first. */
const GROUPS = ["category", "availability", "county", "province", "craft", "seller"] as const;
/** More questions about features than these nobody answers. */
const MOST_ATTRIBUTES = 6;

/** Whether there is anything to choose: two answers at least, or one that is chosen already. */
const tells = ({ values }: FacetGroup) => values.length > 1 || values.some(({ chosen }) => chosen);

/**
 * The questions that narrow these results. Features are asked once it is known what is looked for; of everything in the
 * market they would be a jumble.
 */
export function facetGroups(
  search: Search,
  facets: SearchFacets,
  choices: Choices,
  titles: Record<(typeof GROUPS)[number], string>,
): FacetGroup[] {
  const plain = GROUPS.map((filter) => ({
    id: filter,
    filter,
    title: titles[filter],
    values: valuesOf(search, filter, facets[filter] ?? [], choices[filter]),
  }));
  const asksFeatures =
    search.q !== "" || search.category.length > 0 || search.craft.length > 0 || search.attribute.length > 0;
  const features = asksFeatures ? attributeGroups(search, facets.attribute ?? [], choices) : [];
  return [...plain, ...features].filter(tells);
}

/** Values whose name nobody knows are none to choose from, unless they are chosen. */
function valuesOf(
  search: Search,
  filter: ListFilter,
  counted: FacetValue[],
  named: { value: string; name: string }[],
): FacetGroup["values"] {
  const names = new Map(named.map(({ value, name }) => [value, name]));
  return counted.flatMap(({ value, count }) => {
    const chosen = search[filter].includes(value);
    const name = names.get(value) ?? (chosen ? value : undefined);
    return name === undefined || (count === 0 && !chosen) ? [] : [{ value, count, name, chosen }];
  });
}

function attributeGroups(search: Search, counted: FacetValue[], choices: Choices): FacetGroup[] {
  const groups = choices.attributes.map(({ key, name, values }) => {
    const own = counted.filter(({ value }) => partsOf(value)[0] === key);
    const named = values.map((each) => ({ value: `${key}:${each.value}`, name: each.name }));
    return {
      id: `attribute-${key}`,
      filter: "attribute" as const,
      title: name,
      values: valuesOf(search, "attribute", own, named),
    };
  });
  const goods = ({ values }: FacetGroup) => values.reduce((sum, { count }) => sum + count, 0);
  return groups.sort((a, b) => goods(b) - goods(a)).slice(0, MOST_ATTRIBUTES);
}
