import { Module } from "@medusajs/framework/utils";
import { PAYOUT_ACCOUNT_MODULE } from "../../contract/names";
import { PayoutAccountModuleService } from "./service";

export default Module(PAYOUT_ACCOUNT_MODULE, { service: PayoutAccountModuleService });
