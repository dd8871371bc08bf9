import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { OneTimeCodeProvider } from "./service";

export default ModuleProvider(Modules.AUTH, { services: [OneTimeCodeProvider] });
