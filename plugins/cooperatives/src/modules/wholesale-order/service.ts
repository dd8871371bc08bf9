import { MedusaService } from "@medusajs/framework/utils";
import { WholesaleOrder } from "./models/wholesale-order";
import { WholesaleOrderEvent } from "./models/wholesale-order-event";

/** Keeps what a cooperative and a company agreed on, and what became of it. */
export class WholesaleOrderModuleService extends MedusaService({ WholesaleOrder, WholesaleOrderEvent }) {}
