import type {
  StoreCountiesAnswer,
  StoreCounty,
  StoreCraft,
  StoreCraftsAnswer,
} from "@dastranj/sellers/contract";
import { cacheLife, cacheTag } from "next/cache";
import { readOrAwait, readStore } from "@/lib/backend";

/** The counties of the programme, in Persian alphabetical order. */
export async function counties(): Promise<StoreCounty[]> {
  "use cache";
  cacheTag("catalogue");
  const { value, life } = await readOrAwait(
    async () => (await readStore<StoreCountiesAnswer>("fa", "/store/counties")).counties,
    [],
  );
  cacheLife(life);
  return value;
}

/** The crafts of the market. */
export async function crafts(): Promise<StoreCraft[]> {
  "use cache";
  cacheTag("catalogue");
  const { value, life } = await readOrAwait(
    async () => (await readStore<StoreCraftsAnswer>("fa", "/store/crafts")).crafts,
    [],
  );
  cacheLife(life);
  return value;
}

/** Codes of all counties, asked anew. */
export async function countyCodes(): Promise<string[]> {
  return (await readStore<StoreCountiesAnswer>("fa", "/store/counties")).counties.map(({ code }) => code);
}

/** Codes of all crafts, asked anew. */
export async function craftCodes(): Promise<string[]> {
  return (await readStore<StoreCraftsAnswer>("fa", "/store/crafts")).crafts.map(({ code }) => code);
}
