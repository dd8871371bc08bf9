import type { StoreSearchAnswer } from "@dastranj/search/contract";

/** Lists and searches, with the order that is promised, and what is counted of them. */
export const LISTS = [
  "limit=100",
  "limit=100&sort=price_asc",
  "limit=100&sort=price_desc",
  "limit=10&offset=10",
  "limit=10&offset=15&sort=soonest",
  "limit=100&sort=popular",
  "limit=100&sort=rating",
  "limit=100&sort=newest",
  "limit=3&facets=category,province,county,craft,seller,availability,wholesale,attribute,price",
  "limit=3&craft=weaving&county=firuzabad,shiraz&price_max=90000000&facets=craft,county,price",
  `limit=3&q=${encodeURIComponent("گل")}&availability=in_stock&facets=availability,category&currency=eur&sort=price_desc`,
  "limit=100&category=rugs",
  "limit=100&county=firuzabad&sort=price_asc",
  "limit=100&craft=weaving",
  "county=Firuzabad",
  "county=nowhere",
  "q=%D8%9F%21",
  `q=${encodeURIComponent("انجير")}&sort=price_asc`,
  `q=${encodeURIComponent("گلیم")}&sort=newest&limit=5&offset=2`,
];

/** Searches: the best first. */
export const SEARCHES = [
  "انجیر",
  "عسل کوهی",
  "گبه",
  "گلیم",
  "kilim",
  "rosewater",
  "شیراز",
  "«عسل»",
  "نیست چنین چیزی",
];

/** What all of them are answered: lists whole, and of searches what is found in which order. */
export async function everyAnswer(list: (query: string) => Promise<StoreSearchAnswer>): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const query of LISTS) answers.push([query, await list(query)]);
  for (const word of SEARCHES) {
    const { products, count } = await list(`q=${encodeURIComponent(word)}&limit=100`);
    answers.push([word, count, products.map(({ handle }) => handle)]);
  }
  return answers;
}
