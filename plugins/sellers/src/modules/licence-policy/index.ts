import { Module } from "@medusajs/framework/utils";
import { LICENCE_POLICY_MODULE } from "../../contract/may-sell";
import { LicencePolicyModuleService } from "./service";

export default Module(LICENCE_POLICY_MODULE, { service: LicencePolicyModuleService });

export type { LicencePolicyModuleService } from "./service";
