import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { GoodsPostgres } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [GoodsPostgres] });
