import { Module } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../../contract/names";
import { ListingModuleService } from "./service";

export default Module(LISTING_MODULE, { service: ListingModuleService });
