import { Module } from "@medusajs/framework/utils";
import { TRANSFER_RECEIPT_MODULE } from "../../contract/names";
import { TransferReceiptModuleService } from "./service";

export default Module(TRANSFER_RECEIPT_MODULE, { service: TransferReceiptModuleService });
