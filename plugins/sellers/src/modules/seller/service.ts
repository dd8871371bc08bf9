import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { SELLERS_REFUSALS } from "../../contract/refusals";
import { sells } from "../../domain/seller-states";
import { County } from "./models/county";
import { Craft } from "./models/craft";
import { HandoverAddress } from "./models/handover-address";
import { Invitation } from "./models/invitation";
import { Licence } from "./models/licence";
import { Paper } from "./models/paper";
import { Seller } from "./models/seller";
import { SellerEvent } from "./models/seller-event";
import { SellerMember } from "./models/seller-member";
import { SellerParticulars } from "./models/seller-particulars";
import { ShebaChange } from "./models/sheba-change";
import { SiteVisit } from "./models/site-visit";

/** Options of the sellers plugin, from the composition root. */
export interface SellerOptions {
  /** Names of modules whose service is a `ClosingGuard`. */
  closingGuards?: string[];
  /** Where people open what is sent to them, such as `https://dastranj.example`. */
  storefront?: string;
}

/** What is used here of MikroORM's manager. */
interface Statements {
  execute(sql: string, values: unknown[]): Promise<unknown>;
}

const MODELS = {
  Seller,
  SellerMember,
  SellerParticulars,
  SellerEvent,
  Licence,
  Paper,
  SiteVisit,
  // By the name of its table, which `query` goes by.
  SellerInvitation: Invitation,
  ShebaChange,
  HandoverAddress,
  County,
  Craft,
};

/** Keeps sellers, what they showed and how it was judged, their members, and the counties and crafts they belong to. */
export class SellerModuleService extends MedusaService(MODELS) {
  /** Names of modules whose service is a `ClosingGuard`. */
  readonly closingGuards: readonly string[];
  readonly storefront: string;

  constructor(dependencies: Record<string, unknown>, options: SellerOptions = {}) {
    super(dependencies, options);
    this.closingGuards = options.closingGuards ?? [];
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
  }

  /** Writes a seller's change and its line in the audit trail, both or none. Answers the id of the line. */
  @InjectTransactionManager()
  async changeSeller(
    seller: { id: string } & Record<string, unknown>,
    event: Record<string, unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    await this.updateSellers(seller, context);
    const { id } = await this.createSellerEvents(event as never, context);
    return id;
  }

  /**
   * Changes a seller's account: all of it or none, and after every other change of the same seller's. What other modules
   * write with the same context belongs to it.
   */
  @InjectTransactionManager()
  async changeAccount<T>(
    sellerId: string,
    change: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    const manager = context.transactionManager as unknown as Statements;
    await manager.execute("select id from seller where id = ? for update", [sellerId]);
    return change(context);
  }

  /** Guard of checkout: each seller of the basket must be one who may sell at this moment. */
  async guardCheckout(basket: { items: { seller_id: string }[] }) {
    const ids = [...new Set(basket.items.map(({ seller_id }) => seller_id))];
    const sellers = await this.listSellers({ id: ids }, { select: ["id", "status"], take: ids.length });
    const selling = new Set(sellers.filter(({ status }) => sells(status)).map(({ id }) => id));
    const code = "seller_may_not_sell";
    return ids.every((id) => selling.has(id))
      ? null
      : { kind: SELLERS_REFUSALS[code].kind, code, en: SELLERS_REFUSALS[code].en };
  }
}
