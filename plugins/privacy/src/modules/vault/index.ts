import { Module } from "@medusajs/framework/utils";
import { VAULT_MODULE } from "../../contract/vault";
import { VaultModuleService } from "./service";

export default Module(VAULT_MODULE, { service: VaultModuleService });
