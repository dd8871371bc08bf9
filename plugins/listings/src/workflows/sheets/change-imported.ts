import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingInput } from "../../contract/offering";
import { editListingWorkflow } from "../edit-listing";

/** A listing that stands is as the list has it; done again it changes nothing more. */
export async function changeImported(
  container: MedusaContainer,
  { seller_id, listing_id, content }: { seller_id: string; listing_id: string; content: ListingInput },
): Promise<void> {
  await editListingWorkflow(container).run({
    input: { seller_id, listing_id, content, now: new Date() },
  });
}
