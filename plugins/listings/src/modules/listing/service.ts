import type { KeptPhoto } from "@dastranj/pictures/contract";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
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

/** Keeps what a seller offers: her listings, their variants and photos. */
export class ListingModuleService extends MedusaService({ Listing, ListingVariant, ListingPhoto }) {
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
