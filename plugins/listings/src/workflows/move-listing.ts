import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { ListingState } from "../contract/offering";
import { nextState } from "../domain/listing-states";
import { applyState, type StatePlan } from "./apply-state";
import { askGate } from "./check-listings";
import { fieldsRefused } from "./fields-refused";
import { asInput, type StandingListing } from "./read-listings";
import { refusal } from "./refusal";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { theListing } from "./steps/plan-edit";
import type { RewriteListingInput } from "./steps/rewrite-listing";

export interface MoveListingInput {
  seller_id: string;
  listing_id: string;
  /** Off sale, on sale again, or back from the office. */
  verb: "take_off" | "put_on" | "withdraw";
  now: Date;
}

type Move = { state: ListingState; row: Record<string, unknown> };

const planMoveStep = createStep(
  "plan-move",
  async ({ seller_id, listing_id, verb, now }: MoveListingInput, { container }) => {
    const standing = await theListing(container, listing_id, seller_id);
    const { state, row } = await move(container, standing, verb, new Date(now));
    const rewrite: RewriteListingInput = { id: listing_id, seller_id, row: { ...row, state }, tell: null };
    return new StepResponse<StatePlan>({ product_id: standing.product_id, state, rewrite });
  },
);

async function move(
  container: MedusaContainer,
  standing: StandingListing,
  verb: MoveListingInput["verb"],
  now: Date,
): Promise<Move> {
  if (verb === "withdraw" && standing.proposal)
    return { state: standing.state, row: { proposal: null, proposed_at: null, reasons: null } };
  let looksFirst = false;
  if (verb === "put_on") looksFirst = await putOn(container, standing, now);
  const state = nextState(verb, standing.state, looksFirst);
  if (!state) throw refusal(verb === "withdraw" ? "listing_nothing_proposed" : "listing_wrong_state");
  const row: Record<string, unknown> = {};
  if (state === "published") row.published_at = now;
  if (state === "proposed") row.proposed_at = now;
  if (verb === "withdraw") row.proposed_at = null;
  return { state, row };
}

/** Passes the gate once more; answers whether the office looks at it first, since it never saw it as it is now. */
async function putOn(container: MedusaContainer, standing: StandingListing, now: Date): Promise<boolean> {
  if (standing.state === "off_sale" && standing.content.photos.length === 0)
    throw fieldsRefused({ photos: "photo_missing" });
  const [asked] = await askGate(
    container,
    standing.seller_id,
    [{ content: asInput(standing), product_id: standing.product_id }],
    now,
  );
  if (asked?.gate) throw fieldsRefused({ [asked.gate.field]: asked.gate.code }, asked.gate.code);
  return Boolean(asked?.reviewed) && standing.published_at === null;
}

/** Takes a listing off sale, puts it on again through the gate, or takes back what waits for the office. */
export const moveListingWorkflow = createWorkflow("move-listing", (input: WorkflowData<MoveListingInput>) => {
  lockListing(input);
  const plan = planMoveStep(input);
  applyState(plan);
  unlockListing(input);
});
