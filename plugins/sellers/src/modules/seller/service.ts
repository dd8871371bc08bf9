import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { SELLERS_REFUSALS } from "../../contract/refusals";
import { hasBooth } from "../../domain/booth";
import type { Photo, PhotoFlaw } from "../../domain/photos";
import { type SellerStatus, sells } from "../../domain/seller-states";
import { County } from "./models/county";
import { Craft } from "./models/craft";
import { ExpiryWarning } from "./models/expiry-warning";
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

const MODELS = {
  Seller,
  SellerMember,
  SellerParticulars,
  SellerEvent,
  Licence,
  Paper,
  SiteVisit,
  Invitation,
  ShebaChange,
  HandoverAddress,
  ExpiryWarning,
  County,
  Craft,
};

/** Keeps sellers, what they showed and how it was judged, their members, and the counties and crafts they belong to. */
export class SellerModuleService extends MedusaService(MODELS) {
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
   * Changes the photos of a booth while nobody else does.
   *
   * @returns why not, or null when it is done
   */
  @InjectTransactionManager()
  async changePhotos(
    id: string,
    change: (photos: Photo[]) => Photo[] | PhotoFlaw,
    @MedusaContext() context: Context = {},
  ): Promise<PhotoFlaw | "seller_not_found" | "booth_not_open" | null> {
    const transaction = context.transactionManager as {
      execute(sql: string, bindings: unknown[]): Promise<{ photos: Photo[] | null; status: SellerStatus }[]>;
    };
    const [seller] = await transaction.execute("select photos, status from seller where id = ? for update", [
      id,
    ]);
    if (!seller) return "seller_not_found";
    if (!hasBooth(seller.status)) return "booth_not_open";
    const photos = change(seller.photos ?? []);
    if (typeof photos === "string") return photos;
    await transaction.execute("update seller set photos = ?::jsonb, updated_at = now() where id = ?", [
      JSON.stringify(photos),
      id,
    ]);
    return null;
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
