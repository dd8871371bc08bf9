import { Module } from "@medusajs/framework/utils";
import { POOL_MODULE } from "../../contract/names";
import { PoolModuleService } from "./service";

export default Module(POOL_MODULE, { service: PoolModuleService });

export type { PoolModuleService } from "./service";
