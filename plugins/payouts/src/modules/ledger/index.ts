import { Module } from "@medusajs/framework/utils";
import { LEDGER_MODULE } from "../../contract/names";
import { LedgerModuleService } from "./service";

export default Module(LEDGER_MODULE, { service: LedgerModuleService });

export type { LedgerModuleService } from "./service";
