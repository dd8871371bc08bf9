import type { StoreAttributesAnswer } from "@dastranj/listings/contract";
import { cacheLife, cacheTag } from "next/cache";
import { readOrAwait, readStore } from "@/lib/backend";

/** What goods of some categories can be chosen by besides, with all names in both languages. */
export async function attributes(): Promise<StoreAttributesAnswer["attributes"]> {
  "use cache";
  cacheTag("catalogue");
  const { value, life } = await readOrAwait(
    async () => (await readStore<StoreAttributesAnswer>("fa", "/store/attributes")).attributes,
    [],
  );
  cacheLife(life);
  return value;
}
