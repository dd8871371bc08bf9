import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingInput, ListingState } from "../../contract/offering";
import { asApproved, atOnce, whatWaits } from "../../domain/judge-edit";
import { type ListingStateName, mayDo, nextState } from "../../domain/listing-states";
import { askGate, checkListings, refuseWrong } from "../check-listings";
import { fieldsRefused } from "../fields-refused";
import { type Market, type Offerer, readMarket, readOfferer, setOf } from "../offer-ground";
import { asInput, readListings, type StandingListing } from "../read-listings";
import { refusal } from "../refusal";

export interface EditListingInput {
  seller_id: string;
  listing_id: string;
  content: ListingInput;
  now: Date;
}

export interface ApproveListingInput {
  listing_id: string;
  operator_id: string;
  now: Date;
}

/** What a change comes to. */
export interface EditPlan {
  seller: Offerer;
  market: Market;
  standing: StandingListing;
  /** The version that the product shows from now on. */
  content: ListingInput;
  state: ListingState;
  /** What else changes in the listing's own row. */
  row: Record<string, unknown>;
  /** Her owners are told of it. */
  tell: { verdict: "approved" | "rejected"; operator_id: string } | null;
}

/** Reads a listing of a seller's, or of anybody's for the office; what is not hers is not found. */
export async function theListing(
  container: MedusaContainer,
  id: string,
  seller_id: string | null,
  market?: Market,
): Promise<StandingListing> {
  const [listing] = await readListings(container, { id: [id], ...(seller_id && { seller_id }) }, market);
  if (!listing) throw refusal("listing_not_found");
  return listing;
}

/** Looks whether a listing may be changed so, and what of it applies at once. Nothing is written. */
export const planEditStep = createStep(
  "plan-edit",
  async ({ seller_id, listing_id, content, now: at }: EditListingInput, { container }) => {
    const now = new Date(at);
    const market = await readMarket(container);
    const standing = await theListing(container, listing_id, seller_id, market);
    const seller = await readOfferer(container, seller_id);
    refuseUnknown(standing, content);
    const [checked, [before]] = await Promise.all([
      checkListings(
        container,
        { seller_id, listings: [{ content, listing_id, product_id: standing.product_id }], now },
        market,
      ),
      askGate(container, seller_id, [{ content: asInput(standing), product_id: standing.product_id }], now),
    ]);
    refuseWrong(checked);
    // Nobody escapes the look by moving goods out of a category that is looked at.
    const reviewed = Boolean(checked[0]?.reviewed || before?.reviewed);
    const rules = setOf(market.sets, content.category)?.attributes ?? [];
    const waits = whatWaits(standing.content, content, { reviewed, rules }).length > 0;
    return new StepResponse<EditPlan>({
      seller,
      market,
      standing,
      tell: null,
      ...outcome(standing, content, { reviewed, waits, now }),
    });
  },
);

function outcome(
  standing: StandingListing,
  content: ListingInput,
  { reviewed, waits, now }: { reviewed: boolean; waits: boolean; now: Date },
): Pick<EditPlan, "content" | "state" | "row"> {
  const settled = { proposal: null, reasons: null };
  if (standing.state === "published") {
    if (!waits) return { content, state: "published", row: { ...settled, proposed_at: null } };
    return {
      content: atOnce(asInput(standing), content) as ListingInput,
      state: "published",
      row: { proposal: content, proposed_at: now, reasons: null },
    };
  }
  // What was never on sale as it is now is looked at before it is.
  const looksFirst = reviewed && (waits || standing.published_at === null);
  const state = nextState("submit", standing.state, looksFirst) ?? standing.state;
  return {
    content,
    state,
    row: {
      ...settled,
      state,
      proposed_at: state === "proposed" ? (standing.proposed_at ?? now) : null,
      published_at: state === "published" ? now : looksFirst ? null : standing.published_at,
    },
  };
}

/** A variant that is not of this listing cannot be changed in it. */
function refuseUnknown(standing: StandingListing, content: ListingInput): void {
  const known = new Set(standing.content.variants.map(({ id }) => id));
  const flaws = content.variants.flatMap(({ id }, index) =>
    id !== undefined && !known.has(id) ? [[`variants.${index}.id`, "variant_unknown"]] : [],
  );
  // To Medusa an option is what every variant has a value of: how many there are is settled while variants stand.
  const count = Math.max(1, standing.content.options.length);
  if (Math.max(1, content.options.length) !== count) flaws.push(["options", "options_fixed"]);
  if (flaws.length > 0) throw fieldsRefused(Object.fromEntries(flaws));
}

/** Looks whether what waits may be on sale now. Nothing is written. */
export const planApprovalStep = createStep(
  "plan-approval",
  async ({ listing_id, operator_id, now: at }: ApproveListingInput, { container }) => {
    const now = new Date(at);
    const market = await readMarket(container);
    const standing = await theListing(container, listing_id, null, market);
    const proposal = waitingProposal(standing);
    const seller = await readOfferer(container, standing.seller_id);
    const content = proposal
      ? (asApproved(withoutGone(proposal, standing), asInput(standing)) as ListingInput)
      : asInput(standing);
    refuseWrong(
      await checkListings(
        container,
        {
          seller_id: standing.seller_id,
          listings: [{ content, listing_id, product_id: standing.product_id }],
          now,
        },
        market,
      ),
    );
    const state = proposal ? standing.state : "published";
    return new StepResponse<EditPlan>({
      seller,
      market,
      standing,
      content,
      state,
      row: {
        state,
        proposal: null,
        proposed_at: null,
        reasons: null,
        reviewed_at: now,
        reviewer_id: operator_id,
        published_at: now,
      },
      tell: { verdict: "approved", operator_id },
    });
  },
);

/** What waits for the office of a listing that stands: a changed version; null when it waits itself. */
export function waitingProposal(standing: StandingListing): ListingInput | null {
  if (standing.proposal && standing.reasons === null) return standing.proposal;
  if (!mayDo("approve", standing.state as ListingStateName)) throw refusal("listing_nothing_proposed");
  return null;
}

/** Variants that were taken away since a version was proposed are new in it. */
function withoutGone(proposal: ListingInput, standing: StandingListing): ListingInput {
  const known = new Set(standing.content.variants.map(({ id }) => id));
  return {
    ...proposal,
    variants: proposal.variants.map(({ id, ...variant }) =>
      id !== undefined && known.has(id) ? { ...variant, id } : variant,
    ),
  };
}
