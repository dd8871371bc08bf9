import type { Database } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { QueueFilters, QueuePage, ReviewQueue } from "../../contract/review";
import type { SellerAbsence, SellersAway } from "../../contract/seller-away";
import { hasBooth } from "../../domain/booth";
import type { Photo, PhotoFlaw } from "../../domain/photos";
import type { SellerStatus } from "../../domain/seller-states";
import type { ApplicationChange } from "./application-change";
import { type Decided, type Decision, type SellerRecord, standingBefore } from "./decision";
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
import { lockSeller, readQueue } from "./review-queue";

/** Options of the sellers plugin, from the composition root. */
export interface SellerOptions {
  /** Names of modules whose service is a `ClosingGuard`. */
  closingGuards?: string[];
  /** Names of jobs that take `SellerVerified`. */
  tellVerified?: string[];
  /** Where people open what is sent to them, such as `https://dastranj.example`. */
  storefront?: string;
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
  ExpiryWarning,
  County,
  Craft,
};

export type { Decided, Decision, SellerRecord } from "./decision";

/** What is looked at when something is decided about a seller. */
const RECORD = ["licences", "papers", "site_visits", "members"] as const;

/** Keeps sellers, what they showed and how it was judged, their members, and the counties and crafts they belong to. */
export class SellerModuleService extends MedusaService(MODELS) implements ReviewQueue, SellersAway {
  readonly #database: Database;
  /** Names of modules whose service is a `ClosingGuard`. */
  readonly closingGuards: readonly string[];
  readonly tellVerified: readonly string[];
  readonly storefront: string;

  constructor(dependencies: Record<string, unknown>, options: SellerOptions = {}, ...rest: unknown[]) {
    super(dependencies, options, ...rest);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.closingGuards = options.closingGuards ?? [];
    this.tellVerified = options.tellVerified ?? [];
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
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
    await lockSeller(sellerId, context);
    return change(context);
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

  /** Sellers whose goods are off sale because they are away. */
  async whoIsAway(seller_ids?: string[]): Promise<SellerAbsence[]> {
    const rows = await this.listSellers(
      { away_until: { $ne: null }, ...(seller_ids && { id: seller_ids }) } as never,
      { select: ["id", "away_until", "away_note"], take: null },
    );
    return rows.map(({ id, away_until, away_note }) => ({ seller_id: id, away_until, away_note }));
  }

  /** Says of sellers whether they are away. Triggers of the database tell the catalogue. */
  async markAway(absences: SellerAbsence[]): Promise<void> {
    if (absences.length > 0)
      await this.updateSellers(absences.map(({ seller_id, ...absence }) => ({ id: seller_id, ...absence })));
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
    { seller_id, seller, member, particulars, renamed, licences = [], papers = {} }: ApplicationChange,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    if (seller) await this.updateSellers({ ...seller, id: seller_id }, context);
    if (member) await this.updateSellerMembers(member, context);
    if (particulars) {
      const [standing] = await this.listSellerParticulars({ seller_id }, { take: 1 }, context);
      if (standing) await this.updateSellerParticulars({ ...particulars, id: standing.id }, context);
      else await this.createSellerParticulars({ ...particulars, seller_id } as never, context);
    }
    if (renamed) {
      // At once: what is made below would be written first, and finds the key taken.
      const transaction = context.transactionManager as {
        execute(sql: string, bindings: unknown[]): Promise<unknown>;
      };
      const { id, number_key } = renamed;
      await transaction.execute("update licence set number_key = ? where id = ?", [number_key, id]);
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
    await this.deleteSellerInvitations(ids(await this.listSellerInvitations(of, all, context)), context);
    await this.deleteHandoverAddresses(ids(await this.listHandoverAddresses(of, all, context)), context);
    const visits = await this.listSiteVisits(of, all, context);
    for (const { id } of visits) await this.updateSiteVisits({ id, findings: null }, context);
    for (const { id } of licences)
      await this.updateLicences({ id, number: "", number_key: `erased|${id}` }, context);
    for (const { id } of members)
      await this.updateSellerMembers({ id, name: "", email: null, mobile: null }, context);
    const untold = {
      story: "",
      story_en: "",
      picture: null,
      photos: null,
      works_with: null,
      away_note: null,
    };
    await this.updateSellers({ id: seller_id, ...untold }, context);
    return papers.map(({ file_key }) => file_key);
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
}
