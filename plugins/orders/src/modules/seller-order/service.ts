import { MedusaService } from "@medusajs/framework/utils";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderChange } from "./models/seller-order-change";
import { SellerOrderLine } from "./models/seller-order-line";
import { SellerOrderShipment } from "./models/seller-order-shipment";

/** Options of the orders plugin, from the composition root. */
export interface SellerOrderOptions {
  /** Names of modules whose service is a `CheckoutGuard`, in the order they are asked. */
  checkoutGuards?: string[];
}

/** Keeps the sellers' parts of orders, and knows which guards the composition root has set before checkout. */
export class SellerOrderModuleService extends MedusaService({
  SellerOrder,
  SellerOrderLine,
  SellerOrderChange,
  SellerOrderShipment,
}) {
  readonly checkoutGuards: readonly string[];

  constructor(dependencies: Record<string, unknown>, options: SellerOrderOptions = {}) {
    super(dependencies, options);
    this.checkoutGuards = options.checkoutGuards ?? [];
  }
}
