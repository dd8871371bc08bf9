import type { KeptPhoto } from "@dastranj/pictures/contract";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { AttributeSet } from "../../contract/offering";
import { readAttributeSets } from "./attribute-files";
import {
  deleteHiddenPhotos,
  hideLoosePhoto,
  hideOldLoosePhotos,
  noteLoosePhoto,
  type PhotoRow,
} from "./loose-photos";
import { Listing } from "./models/listing";
import { ListingPhoto } from "./models/listing-photo";
import { ListingVariant } from "./models/listing-variant";

/** A listing as it is written when it is new. */
export interface NewListingRow {
  id: string;
  seller_id: string;
  photos: string[];
  variants: { variant_id: string; sku: string; net_amount: number | null }[];
  row: Record<string, unknown>;
}

const JSON_COLUMNS = new Set(["attributes", "chain", "options_order", "proposal", "reasons"]);

/** What changes of a listing's own rows; variants and photos stay where they are left out. */
export interface ListingRewrite {
  id: string;
  seller_id: string;
  row: Record<string, unknown>;
  variants?: NewListingRow["variants"];
  photos?: string[];
}

/** What runs SQL within a transaction. */
interface Transaction {
  flush(): Promise<void>;
  execute<Row>(sql: string, bindings: unknown[]): Promise<Row[]>;
}

/** Keeps what a seller offers: her listings, their variants and photos. */
export class ListingModuleService extends MedusaService({ Listing, ListingVariant, ListingPhoto }) {
  #sets: AttributeSet[] | null = null;

  /** What goods of which categories may tell of themselves. Read once. */
  attributeSets(): AttributeSet[] {
    this.#sets ??= readAttributeSets();
    return this.#sets;
  }

  /**
   * Writes new listings with their variants and photos, all or none.
   *
   * @throws PhotoGone when a photo is of another listing by now
   */
  @InjectTransactionManager()
  async keepListings(listings: NewListingRow[], @MedusaContext() context: Context = {}): Promise<void> {
    await this.createListings(
      listings.map(({ id, seller_id, row }) => ({ ...row, id, seller_id })) as never,
      context,
    );
    await this.createListingVariants(
      listings.flatMap(({ id, seller_id, variants }) =>
        variants.map((variant) => ({ ...variant, seller_id, listing_id: id })),
      ) as never,
      context,
    );
    for (const { id, seller_id, photos } of listings) await this.hangPhotos(id, seller_id, photos, context);
  }

  /** Has a listing show exactly these photos of its seller's, in this order; others that it had are of no listing any more. */
  @InjectTransactionManager()
  async hangPhotos(
    listing_id: string,
    seller_id: string,
    photos: string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = context.transactionManager as Transaction;
    // What was written before by objects is in the database now, where the statements below look for it.
    await manager.flush();
    await manager.execute(
      `update listing_photo set listing_id = null, rank = 0, updated_at = now()
       where listing_id = ? and deleted_at is null and not id = any (?::text[])`,
      [listing_id, asArray(photos)],
    );
    if (photos.length === 0) return;
    const hung = await manager.execute<{ id: string }>(
      `update listing_photo p set listing_id = ?, rank = wanted.rank - 1, updated_at = now()
       from unnest(?::text[]) with ordinality wanted (id, rank)
       where p.id = wanted.id and p.seller_id = ? and p.deleted_at is null and (p.listing_id is null or p.listing_id = ?)
       returning p.id`,
      [listing_id, asArray(photos), seller_id, listing_id],
    );
    if (hung.length < photos.length) throw new PhotoGone();
  }

  /**
   * Writes what changed of a listing's own rows, all or nothing; what is done alongside with the same context belongs to it.
   *
   * @throws PhotoGone when a photo is of another listing by now
   */
  @InjectTransactionManager()
  async rewriteListing(
    { id, seller_id, row, variants, photos }: ListingRewrite,
    alongside?: (context: Context) => Promise<void>,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = context.transactionManager as Transaction;
    if (variants) {
      // At once: numbers may have changed places.
      await manager.execute("delete from listing_variant where listing_id = ?", [id]);
      await this.createListingVariants(
        variants.map((variant) => ({ ...variant, seller_id, listing_id: id })) as never,
        context,
      );
    }
    const whole = Object.entries(row).filter(([field]) => JSON_COLUMNS.has(field));
    const plain = Object.entries(row).filter(([field]) => !JSON_COLUMNS.has(field));
    await this.updateListings({ ...Object.fromEntries(plain), id } as never, context);
    await manager.flush();
    // As a whole: an update of Medusa's would keep what the new value leaves out.
    for (const [field, value] of whole)
      await manager.execute(`update listing set "${field}" = ?::jsonb where id = ?`, [
        value === null || value === undefined ? null : JSON.stringify(value),
        id,
      ]);
    if (photos) await this.hangPhotos(id, seller_id, photos, context);
    await alongside?.(context);
  }

  /** Takes listings away with their variants; their photos are of no listing any more. */
  @InjectTransactionManager()
  async forgetListings(ids: string[], @MedusaContext() context: Context = {}): Promise<void> {
    const manager = context.transactionManager as Transaction;
    await manager.execute("delete from listing_variant where listing_id = any (?::text[])", [asArray(ids)]);
    await manager.execute("delete from listing where id = any (?::text[])", [asArray(ids)]);
  }

  /** See `noteLoosePhoto`. */
  @InjectTransactionManager()
  noteLoosePhoto(
    photo: { seller_id: string; key: string; photo: KeptPhoto },
    @MedusaContext() context: Context = {},
  ): Promise<PhotoRow | null> {
    return noteLoosePhoto(photo, context);
  }

  /** See `hideLoosePhoto`. */
  @InjectTransactionManager()
  hideLoosePhoto(
    photo: { seller_id: string; id: string },
    @MedusaContext() context: Context = {},
  ): ReturnType<typeof hideLoosePhoto> {
    return hideLoosePhoto(photo, context);
  }

  /** See `hideOldLoosePhotos`. */
  @InjectTransactionManager()
  hideOldLoosePhotos(
    which: { before: Date; most: number },
    @MedusaContext() context: Context = {},
  ): Promise<PhotoRow[]> {
    return hideOldLoosePhotos(which, context);
  }

  /** See `deleteHiddenPhotos`. */
  @InjectTransactionManager()
  deleteHiddenPhotos(ids: readonly string[], @MedusaContext() context: Context = {}): Promise<void> {
    return deleteHiddenPhotos(ids, context);
  }
}

/** A photo that was hers a moment ago is of another listing now, or gone. */
export class PhotoGone extends Error {}

/** A list as Postgres reads it. */
function asArray(list: readonly string[]): string {
  return `{${list.map((one) => `"${one.replace(/["\\]/g, "\\$&")}"`).join()}}`;
}
