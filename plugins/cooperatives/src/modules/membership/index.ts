import { Module } from "@medusajs/framework/utils";
import { MEMBERSHIP_MODULE } from "../../contract/names";
import { MembershipModuleService } from "./service";

export default Module(MEMBERSHIP_MODULE, { service: MembershipModuleService });

export type { MembershipModuleService } from "./service";
