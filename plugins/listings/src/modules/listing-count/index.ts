import { Module } from "@medusajs/framework/utils";
import { LISTING_COUNT_MODULE } from "../../contract/counting";
import { ListingCountModuleService } from "./service";

export default Module(LISTING_COUNT_MODULE, { service: ListingCountModuleService });
