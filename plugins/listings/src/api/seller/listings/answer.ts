import { SELLER_MODULE } from "@dastranj/sellers/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerListingAnswer } from "../../../contract/offering";
import { declaredOf } from "../../../domain/declared-chain";
import { readListings, type StandingListing } from "../../../workflows/read-listings";
import { refusal } from "../../../workflows/refusal";
import type { SellerRequest } from "./request";

/** A listing of the acting seller's; what is not hers is not found. */
export async function readListing(
  { scope, acting_seller }: SellerRequest,
  id: string,
): Promise<SellerListingAnswer> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { seller_id } = acting_seller;
  const [[listing], { data }] = await Promise.all([
    readListings(scope, { id: [id], seller_id }),
    query.graph({
      entity: SELLER_MODULE,
      fields: ["status", "covered_categories", "away_until"],
      filters: { id: seller_id },
    }),
  ]);
  if (!listing) throw refusal("listing_not_found");
  const [seller] = data as unknown as HidingSeller[];
  return { listing: toAnswer(listing, seller) };
}

/** What of a seller hides her goods though they are published. */
interface HidingSeller {
  status: string;
  covered_categories: string[] | null;
  /** Her time off takes them off sale until then. */
  away_until: Date | string | null;
}

function toAnswer(
  listing: StandingListing,
  seller: HidingSeller | undefined,
): SellerListingAnswer["listing"] {
  const { id, product_id, handle, state, content, proposal, proposed_at, reasons, chain, updated_at } =
    listing;
  const covered = seller?.covered_categories;
  const hidden =
    seller?.status !== "verified"
      ? "seller_not_selling"
      : covered && !covered.includes(content.category)
        ? "category_not_covered"
        : seller.away_until
          ? "time_off"
          : null;
  return {
    id,
    product_id,
    handle,
    state,
    hidden_by: state === "published" ? hidden : null,
    content,
    proposal: proposal && {
      content: proposal,
      since: proposed_at ?? updated_at,
      sent_back: reasons !== null,
    },
    reasons,
    chain: declaredOf(chain, content.variants),
    updated_at,
  };
}
