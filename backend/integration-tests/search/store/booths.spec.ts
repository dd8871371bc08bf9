import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { describe, expect, it } from "vitest";
import { eventually } from "../../support/eventually";
import { aProduct, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { licencesEnd } from "../../support/market-commands";

const found = async (query: string) => (await send<StoreSearchAnswer>("GET", `/store/search?${query}`)).body;

describe("a booth whose goods are found", () => {
  it("is chosen from by its name", async () => {
    const seller = await aSeller();
    const { handle } = await aProduct(seller);
    const counted = async () => (await found(`handle=${handle}&facets=seller`)).facets?.seller;
    // Every process reads what names there are about once a second.
    await eventually(async () => (await counted())?.[0]?.name);
    expect(await counted()).toEqual([
      { value: seller.handle, count: 1, name: "گلیم گل‌بانو", name_en: "Golbanoo Kilims" },
    ]);
    expect((await found("handle=nothing&seller=nobody&facets=seller")).facets?.seller).toEqual([
      { value: "nobody", count: 0, name: null, name_en: null },
    ]);
  });

  // On a busy machine one may be late.
  it("whose licence ends at midnight is in no list two seconds later", { retry: 2 }, async () => {
    const seller = await aSeller();
    await aProduct(seller);
    const count = async () => (await found(`seller=${seller.handle}&limit=1`)).count;
    await eventually(async () => (await count()) === 1);
    const looked = await licencesEnd(process.env.DATABASE_URL as string, seller.handle);
    const struck = performance.now();
    await eventually(async () => (await count()) === 0);
    expect(looked).toBe(1000);
    expect(looked + performance.now() - struck).toBeLessThan(2000);
  });
});
