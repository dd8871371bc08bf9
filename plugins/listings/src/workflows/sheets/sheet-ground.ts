import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AttributeSet } from "../../contract/offering";
import {
  type Column,
  plainWord,
  type SheetAttribute,
  type SheetGround,
  sheetColumns,
} from "../../domain/sheets/columns";
import { ENGLISH } from "../english-of-listing";
import { type Market, readMarket } from "../offer-ground";

/** What lists are written for and checked by. */
export interface SheetMarket {
  market: Market;
  ground: SheetGround;
  columns: Column[];
}

/** Reads what a list may have: the market's currencies, categories and attributes, and the columns that follow of them. */
export async function readSheetMarket(container: MedusaContainer): Promise<SheetMarket> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const of = {
    entity: "product_category",
    filters: { is_active: true, is_internal: false },
    pagination: { take: 10_000, order: { rank: "ASC" } },
  } as const;
  const [market, { data: persian }, { data: english }] = await Promise.all([
    readMarket(container),
    query.graph({ ...of, fields: ["id", "handle", "name"] }),
    query.graph({ ...of, fields: ["id", "name"] }, { locale: ENGLISH }),
  ]);
  const names = new Map(english.map(({ id, name }) => [id, name]));
  const ground: SheetGround = {
    currencies: market.currencies.map((code) => ({ code, decimals: market.decimals[code] ?? 2 })),
    categories: persian.map(({ id, handle, name }) => ({ handle, name, name_en: names.get(id) ?? "" })),
    attributes: attributesOf(market.sets),
  };
  return { market, ground, columns: sheetColumns(ground) };
}

/** Each attribute once, with every choice that some set has for it; of two that are called alike the second says of what it is. */
export function attributesOf(sets: readonly AttributeSet[]): SheetAttribute[] {
  const found = new Map<string, SheetAttribute>();
  const taken = new Set(
    sheetColumns({ currencies: [], categories: [], attributes: [] }).flatMap(({ fa, en }) => [
      plainWord(fa),
      plainWord(en),
    ]),
  );
  for (const set of sets) {
    for (const { key, name, kind, choices } of set.attributes) {
      const known = found.get(key);
      if (known) {
        const more = (choices ?? []).filter(
          ({ value }) => !known.choices?.some((one) => one.value === value),
        );
        if (more.length > 0) found.set(key, { ...known, choices: [...(known.choices ?? []), ...more] });
        continue;
      }
      const own = { fa: unlike(name.fa, set.name.fa), en: unlike(name.en, set.name.en) };
      found.set(key, { key, name: own, kind, choices });
    }
  }
  return [...found.values()];

  function unlike(name: string, set: string): string {
    const own = taken.has(plainWord(name)) ? `${name} (${set})` : name;
    taken.add(plainWord(own));
    return own;
  }
}
