import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { SELLERS_REFUSALS } from "../../contract/refusals";
import { sells } from "../../domain/seller-states";
import type { ApplicationChange } from "./application-change";
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

  /** Makes a seller together with the member who owns her, both or none. */
  @InjectTransactionManager()
  async beginApplication(
    seller: Record<string, unknown>,
    member: Record<string, unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<{ seller_id: string; member_id: string }> {
    const { id: seller_id } = await this.createSellers(seller as never, context);
    const { id: member_id } = await this.createSellerMembers({ ...member, seller_id } as never, context);
    return { seller_id, member_id };
  }

  /** Writes a step of an application, all or nothing. */
  @InjectTransactionManager()
  async writeApplication(
    { seller_id, seller, member, particulars, licences = [], papers = {} }: ApplicationChange,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    if (seller) await this.updateSellers({ ...seller, id: seller_id }, context);
    if (member) await this.updateSellerMembers(member, context);
    if (particulars) {
      const [standing] = await this.listSellerParticulars({ seller_id }, { take: 1 }, context);
      if (standing) await this.updateSellerParticulars({ ...particulars, id: standing.id }, context);
      else await this.createSellerParticulars({ ...particulars, seller_id } as never, context);
    }
    for (const { id, ...licence } of licences) {
      if (id) await this.updateLicences({ ...licence, id }, context);
      else await this.createLicences({ ...licence, seller_id } as never, context);
    }
    const { made, replaced = [], removed = [] } = papers;
    for (const id of replaced) await this.updatePapers({ id, status: "replaced" }, context);
    if (removed.length > 0) await this.deletePapers(removed, context);
    if (made) await this.createPapers({ ...made, seller_id } as never, context);
  }

  /** Wipes what is personal of a seller, all or nothing; answers the keys of the files that nothing names any more. */
  @InjectTransactionManager()
  async eraseSeller(seller_id: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    const of = { seller_id };
    const all = { take: 10_000 };
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    const papers = await this.listPapers(of, all, context);
    const licences = await this.listLicences(of, all, context);
    const members = await this.listSellerMembers(of, all, context);
    await this.deletePapers(ids(papers), context);
    await this.deleteSellerParticulars(ids(await this.listSellerParticulars(of, all, context)), context);
    await this.deleteInvitations(ids(await this.listInvitations(of, all, context)), context);
    await this.deleteHandoverAddresses(ids(await this.listHandoverAddresses(of, all, context)), context);
    const visits = await this.listSiteVisits(of, all, context);
    for (const { id } of visits) await this.updateSiteVisits({ id, findings: null }, context);
    for (const { id } of licences)
      await this.updateLicences({ id, number: "", number_key: `erased|${id}` }, context);
    for (const { id } of members)
      await this.updateSellerMembers({ id, name: "", email: null, mobile: null }, context);
    const untold = { story: "", story_en: "", picture: null, photos: null, works_with: null };
    await this.updateSellers({ id: seller_id, ...untold }, context);
    return papers.map(({ file_key }) => file_key);
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
