import { Module } from "@medusajs/framework/utils";
import { RECEIVING_MODULE } from "../../contract/names";
import { ReceivingModuleService } from "./service";

export default Module(RECEIVING_MODULE, { service: ReceivingModuleService });
