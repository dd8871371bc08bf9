import { Module } from "@medusajs/framework/utils";
import { QUOTE_MODULE } from "../../contract/names";
import { QuoteModuleService } from "./service";

export default Module(QUOTE_MODULE, { service: QuoteModuleService });
