import { Module } from "@medusajs/framework/utils";
import { PAYMENT_EVENT_MODULE } from "../../contract/names";
import { PaymentEventModuleService } from "./service";

export default Module(PAYMENT_EVENT_MODULE, { service: PaymentEventModuleService });
