import { Module } from "@medusajs/framework/utils";
import { TIDINGS_MODULE } from "../../contract/names";
import { TidingsModuleService } from "./service";

export default Module(TIDINGS_MODULE, { service: TidingsModuleService });
