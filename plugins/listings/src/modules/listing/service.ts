import { MedusaService } from "@medusajs/framework/utils";
import { Listing } from "./models/listing";
import { ListingPhoto } from "./models/listing-photo";
import { ListingVariant } from "./models/listing-variant";

/** Keeps what a seller offers: her listings, their variants and photos. */
export class ListingModuleService extends MedusaService({ Listing, ListingVariant, ListingPhoto }) {}
