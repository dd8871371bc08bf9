import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../../contract/names";
import { type Column, sheetColumns } from "../../domain/sheets/columns";
import type { SheetListing } from "../../domain/sheets/sheet-listing";
import { writeRows } from "../../domain/sheets/write-rows";
import type { ListingModuleService } from "../../modules/listing/service";
import { readListings } from "../read-listings";
import { attributesOf, readSheetMarket, type SheetMarket } from "./sheet-ground";

const AT_ONCE = 200;

/** All that a seller offers, as rows of a list that can be imported again, so many at a time. */
export async function exportListings(
  container: MedusaContainer,
  { seller_id, language }: { seller_id: string; language: "fa" | "en" },
): Promise<{ columns: Column[]; rows: AsyncGenerator<Record<string, string>[]> }> {
  const around = await readSheetMarket(container);
  const columns = await columnsOf(container, seller_id, around);
  return { columns, rows: rows() };

  async function* rows() {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    let after = "";
    for (;;) {
      const page = await listings.listListings(
        { seller_id, id: { $gt: after } },
        { select: ["id"], order: { id: "ASC" }, take: AT_ONCE },
      );
      if (page.length === 0) return;
      const ids = page.map(({ id }) => id);
      const found = await readListings(container, { id: ids, seller_id }, around.market);
      const byId = new Map(found.map((one) => [one.id, one]));
      yield ids.flatMap((id) => {
        const content = byId.get(id)?.content as unknown as SheetListing | undefined;
        return content ? writeRows(content, around.columns, around.ground, { group: id, language }) : [];
      });
      after = ids.at(-1) ?? "";
    }
  }
}

/** Of the attributes those that some of her goods may have. */
async function columnsOf(
  container: MedusaContainer,
  seller_id: string,
  around: SheetMarket,
): Promise<Column[]> {
  const rows = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings({ seller_id }, { select: ["category"], take: null });
  return narrowed(around, [...new Set(rows.map(({ category }) => category))]);
}

/** The columns of the template: of categories and attributes those that her licence covers, or all where it covers none. */
export async function templateColumns(
  container: MedusaContainer,
  seller_id: string,
  now: Date,
): Promise<Column[]> {
  const around = await readSheetMarket(container);
  const { categories } = around.ground;
  const judged = await container.resolve<MaySell>(LICENCE_POLICY_MODULE).judgeOffers(container, {
    offers: categories.map(({ handle }) => ({
      seller_id,
      category: handle,
      product_id: null,
      trade: "retail",
    })),
    now,
  });
  const allowed = categories.filter((_, index) => judged[index]?.allowed).map(({ handle }) => handle);
  if (allowed.length === 0) return around.columns;
  const ground = {
    ...around.ground,
    categories: categories.filter(({ handle }) => allowed.includes(handle)),
  };
  return narrowed({ ...around, columns: sheetColumns(ground) }, allowed);
}

function narrowed({ market, columns }: SheetMarket, categories: readonly string[]): Column[] {
  const sets = market.sets.filter((set) => set.categories.some((handle) => categories.includes(handle)));
  const kept = new Set(attributesOf(sets).map(({ key }) => `attribute_${key}`));
  return columns.filter(({ key }) => !key.startsWith("attribute_") || kept.has(key));
}
