import { Module } from "@medusajs/framework/utils";
import { LISTING_IMPORT_MODULE } from "../../contract/names";
import { ListingImportModuleService } from "./service";

export default Module(LISTING_IMPORT_MODULE, { service: ListingImportModuleService });
