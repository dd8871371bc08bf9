import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { HomePostProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [HomePostProvider] });
