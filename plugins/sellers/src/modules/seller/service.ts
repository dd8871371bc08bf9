import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { SELLERS_REFUSALS } from "../../contract/refusals";
import type { QueueFilters, QueuePage, ReviewQueue } from "../../contract/review";
import { sells } from "../../domain/seller-states";
import { type Decided, type Decision, type SellerRecord, standingBefore } from "./decision";
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
import { type Database, lockSeller, readQueue } from "./review-queue";

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

export type { Decided, Decision, SellerRecord } from "./decision";

/** What is looked at when something is decided about a seller. */
const RECORD = ["licences", "papers", "site_visits", "members"] as const;

/** Keeps sellers, what they showed and how it was judged, their members, and the counties and crafts they belong to. */
export class SellerModuleService extends MedusaService(MODELS) implements ReviewQueue {
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, ...rest: unknown[]) {
    super(dependencies, ...rest);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /**
   * Has somebody decide about a seller, and writes the decision with its line in the audit trail: all or nothing. Her
   * record is locked meanwhile, so that of two who decide at once the second sees what the first decided.
   *
   * @param judge decides on the record as it stands, or throws a refusal
   * @param alongside what else must be written in the same transaction, such as the message that tells her
   * @returns null when there is no such seller
   */
  @InjectTransactionManager()
  async decide(
    seller_id: string,
    judge: (record: SellerRecord) => Decision | Promise<Decision>,
    alongside?: (decided: Decided, record: SellerRecord, context: Context) => Promise<void>,
    @MedusaContext() context: Context = {},
  ): Promise<Decided | null> {
    await lockSeller(seller_id, context);
    const [found] = await this.listSellers({ id: seller_id }, { take: 1, relations: [...RECORD] }, context);
    if (!found) return null;
    const record = found as unknown as SellerRecord;
    const decision = await judge(record);
    await this.#write(record.id, decision, context);
    const visit =
      decision.new_visit &&
      (await this.createSiteVisits({ ...decision.new_visit, seller_id: record.id }, context));
    const event = await this.createSellerEvents(
      { ...decision.event, seller_id: record.id } as never,
      context,
    );
    const decided: Decided = {
      id: record.id,
      event_id: event.id,
      event: decision.event,
      before: standingBefore(record, decision),
      ...(visit && { new_visit_id: visit.id }),
    };
    await alongside?.(decided, record, context);
    return decided;
  }

  /** Puts back what stood before a decision. The audit trail keeps the decision and says that it was undone. */
  @InjectTransactionManager()
  async undo(decided: Decided, @MedusaContext() context: Context = {}): Promise<void> {
    await lockSeller(decided.id, context);
    await this.#write(decided.id, decided.before, context);
    if (decided.new_visit_id) await this.deleteSiteVisits(decided.new_visit_id, context);
    const { from, to, at } = decided.event;
    await this.createSellerEvents(
      {
        seller_id: decided.id,
        verb: "undone",
        from: to,
        to: from,
        actor_kind: "system",
        actor_id: null,
        reason: null,
        details: { event_id: decided.event_id },
        at,
      },
      context,
    );
  }

  /** The operator's review queue; see `ReviewQueue`. */
  reviewQueue(wanted: QueueFilters): Promise<QueuePage> {
    return readQueue(this.#database, wanted);
  }

  async #write(
    id: string,
    { seller, licences, papers, visits }: Omit<Decision, "event" | "new_visit">,
    context: Context,
  ): Promise<void> {
    if (seller) await this.updateSellers({ id, ...seller } as never, context);
    if (licences) await this.updateLicences(licences as never, context);
    if (papers) await this.updatePapers(papers as never, context);
    if (visits) await this.updateSiteVisits(visits as never, context);
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
