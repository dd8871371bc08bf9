import { Module } from "@medusajs/framework/utils";
import { INVOICE_MODULE } from "../../contract/names";
import { InvoiceModuleService } from "./service";

export default Module(INVOICE_MODULE, { service: InvoiceModuleService });
