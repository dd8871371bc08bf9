import { Module } from "@medusajs/framework/utils";
import { PAYOUT_MODULE } from "../../contract/names";
import { PayoutModuleService } from "./service";

export default Module(PAYOUT_MODULE, { service: PayoutModuleService });
