import type { InferTypeOf } from "@medusajs/framework/types";
import type { Licence } from "./models/licence";
import type { Paper } from "./models/paper";
import type { Seller } from "./models/seller";
import type { SellerEvent } from "./models/seller-event";
import type { SellerMember } from "./models/seller-member";
import type { SiteVisit } from "./models/site-visit";

type Row<Model> = Omit<Model, "seller" | "deleted_at">;
export type LicenceRow = Row<InferTypeOf<typeof Licence>>;
export type PaperRow = Row<InferTypeOf<typeof Paper>>;
export type VisitRow = Row<InferTypeOf<typeof SiteVisit>>;
export type MemberRow = Row<InferTypeOf<typeof SellerMember>>;
type SellerColumns = Omit<
  InferTypeOf<typeof Seller>,
  | "particulars"
  | "events"
  | "invitations"
  | "sheba_changes"
  | "handover_addresses"
  | "licences"
  | "papers"
  | "site_visits"
  | "members"
  | "county"
  | "craft"
>;

/** A seller with all that is looked at when something is decided about her. */
export interface SellerRecord extends SellerColumns {
  licences: LicenceRow[];
  papers: PaperRow[];
  site_visits: VisitRow[];
  members: MemberRow[];
}

/** A line of the audit trail. */
export type NewEvent = Omit<
  InferTypeOf<typeof SellerEvent>,
  "id" | "seller" | "created_at" | "updated_at" | "deleted_at" | "seller_id"
>;

type Change<Changed extends { id: string }> = Pick<Changed, "id"> & Partial<Changed>;

/** What is decided about a seller: what changes, and what the audit trail says of it. */
export interface Decision {
  seller?: Partial<SellerColumns>;
  licences?: Change<LicenceRow>[];
  papers?: Change<PaperRow>[];
  visits?: Change<VisitRow>[];
  new_visit?: Pick<VisitRow, "scheduled_for" | "scheduled_by">;
  event: NewEvent;
}

/** What was decided, with what stood before it: enough to put it back. */
export interface Decided {
  id: string;
  event_id: string;
  event: NewEvent;
  before: Omit<Decision, "event" | "new_visit">;
  new_visit_id?: string;
}

/** What stood in a record where a decision changes it. */
export function standingBefore(record: SellerRecord, decision: Decision): Decided["before"] {
  return {
    ...(decision.seller && { seller: pick(record, decision.seller) }),
    ...(decision.licences && { licences: pickEach(record.licences, decision.licences) }),
    ...(decision.papers && { papers: pickEach(record.papers, decision.papers) }),
    ...(decision.visits && { visits: pickEach(record.site_visits, decision.visits) }),
  };
}

function pickEach<R extends { id: string }>(rows: R[], changes: Change<R>[]): Change<R>[] {
  return changes.map((change) => {
    const row = rows.find(({ id }) => id === change.id);
    if (!row) throw new RangeError(`Decided about ${change.id}, which is not this seller's.`);
    return pick(row, change);
  });
}

function pick<R extends object, C extends object>(row: R, change: C): C {
  const keys = Object.keys(change) as (keyof R)[];
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as C;
}
