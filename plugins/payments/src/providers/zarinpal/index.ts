import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ZarinpalProvider } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [ZarinpalProvider] });
