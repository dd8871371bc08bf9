import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import type { SalesCount } from "../../contract/checkout-guard";
import type { OpenWork, OpenWorkQuestion, SellerOrders } from "../../contract/open-work";
import type { Sales, SalesQuestion, SalesReader } from "../../contract/sales";
import { Admission, type AdmissionLimits } from "../../domain/admission";
import type { DispatchPlans } from "../../domain/dispatch";
import { showAdmission } from "./figures";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderChange } from "./models/seller-order-change";
import { SellerOrderLine } from "./models/seller-order-line";
import { SellerOrderShipment } from "./models/seller-order-shipment";
import { openWork } from "./open-work";
import { salesOf } from "./sales-of";
import { type Database, soldSoFar } from "./sold-so-far";

/** Options of the orders plugin, from the composition root. */
export interface SellerOrderOptions {
  /** Names of modules whose service is a `CheckoutGuard`, in the order they are asked. */
  checkoutGuards?: string[];
  /** How many baskets this process lets become orders at once, how many may wait for it, and for how long; else all. */
  checkouts?: AdmissionLimits & { patienceSeconds: number };
  /** How sellers send, by the country they live in. */
  dispatch?: DispatchPlans;
}

const NO_LIMITS = { atOnce: Number.POSITIVE_INFINITY, waiting: 0, patienceSeconds: 0 };

/** Keeps the sellers' parts of orders, and knows which guards the composition root has set before checkout. */
export class SellerOrderModuleService
  extends MedusaService({ SellerOrder, SellerOrderLine, SellerOrderChange, SellerOrderShipment })
  implements SellerOrders, SalesReader
{
  readonly checkoutGuards: readonly string[];
  /** The one door to checkout in this process. */
  readonly admission: Admission;
  readonly patienceMs: number;
  readonly dispatch: DispatchPlans;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: SellerOrderOptions = {}) {
    super(dependencies, options);
    const { checkoutGuards = [], checkouts = NO_LIMITS, dispatch = {} } = options;
    this.checkoutGuards = checkoutGuards;
    this.dispatch = dispatch;
    this.admission = new Admission(checkouts);
    showAdmission(this.admission);
    this.patienceMs = checkouts.patienceSeconds * 1000;
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** What buyers paid for a seller's goods in placed parts, in whole smallest units. */
  soldSoFar(count: SalesCount): Promise<number> {
    return soldSoFar(this.#database, count);
  }

  /** What sellers have yet to make or send. */
  openWork(question: OpenWorkQuestion): Promise<OpenWork> {
    return openWork(this.#database, question);
  }

  /** What a seller sold in some days of hers, and what she owes. */
  salesOf(question: SalesQuestion): Promise<Sales> {
    return salesOf(this.#database, question);
  }

  /** Guard of closing a seller's account: whether something she sold is not handed over yet. */
  async hasOpenBusiness(sellerId: string): Promise<boolean> {
    const open = await this.listSellerOrders(
      { seller_id: sellerId, status: ["placed", "accepted", "in_production"] },
      { select: ["id"], take: 1 },
    );
    return open.length > 0;
  }
}
