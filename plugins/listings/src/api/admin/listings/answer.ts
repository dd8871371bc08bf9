import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingReviewAnswer } from "../../../contract/listing-review";
import type { ListingPhoto } from "../../../contract/offering";
import { changedFields } from "../../../domain/changed-fields";
import { asInput, readListings } from "../../../workflows/read-listings";
import { refusal } from "../../../workflows/refusal";

/** A listing as the office looks at it: what stands beside what is proposed. */
export async function readReview(container: MedusaContainer, id: string): Promise<ListingReviewAnswer> {
  const [listing] = await readListings(container, { id: [id] });
  if (!listing) throw refusal("listing_not_found");
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { proposal, content } = listing;
  const [{ data: sellers }, { data: photos }] = await Promise.all([
    query.graph({
      entity: SELLER_MODULE,
      fields: ["id", "name", "name_en"],
      filters: { id: listing.seller_id },
    }),
    query.graph({
      entity: "listing_photo",
      fields: ["id", "width", "height", "files"],
      filters: { id: proposal?.photos ?? [] },
    }),
  ]);
  const [seller] = sellers as unknown as { id: string; name: string; name_en: string }[];
  const byId = new Map((photos as unknown as ListingPhoto[]).map((photo) => [photo.id, photo]));
  const waits = listing.state === "proposed" || (proposal !== null && listing.reasons === null);
  return {
    listing: {
      id: listing.id,
      product_id: listing.product_id,
      handle: listing.handle,
      state: listing.state,
      seller: {
        id: listing.seller_id,
        name: seller?.name ?? "",
        name_en: seller?.name_en || (seller?.name ?? ""),
      },
      content,
      proposal: proposal && {
        ...proposal,
        photos: proposal.photos.flatMap((photo) => {
          const found = byId.get(photo);
          return found ? [{ ...found, files: found.files.map(toFile) }] : [];
        }),
      },
      changed: proposal ? changedFields({ ...asInput(listing) }, { ...proposal }) : [],
      waiting_since: waits ? listing.proposed_at : null,
      reasons: listing.reasons,
      reviewed_at: listing.reviewed_at,
    },
  };
}

function toFile({ width, address, type }: ListingPhoto["files"][number]) {
  return { width, address, type };
}
