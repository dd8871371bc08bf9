import { Module } from "@medusajs/framework/utils";
import { CATALOGUE_CHANGES_MODULE } from "../../contract/catalogue-changed";
import { CatalogueChangesModuleService } from "./service";

export default Module(CATALOGUE_CHANGES_MODULE, { service: CatalogueChangesModuleService });

export type { CatalogueChangesModuleService } from "./service";
