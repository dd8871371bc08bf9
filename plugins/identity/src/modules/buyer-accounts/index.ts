import { Module } from "@medusajs/framework/utils";
import { BUYER_ACCOUNTS_MODULE } from "../../contract/closing";
import { BuyerAccountsModuleService } from "./service";

export default Module(BUYER_ACCOUNTS_MODULE, { service: BuyerAccountsModuleService });
