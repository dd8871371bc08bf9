import { Module } from "@medusajs/framework/utils";
import { SETTLEMENT_MODULE } from "../../contract/names";
import { SettlementModuleService } from "./service";

export default Module(SETTLEMENT_MODULE, { service: SettlementModuleService });
