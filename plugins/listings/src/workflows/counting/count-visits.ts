import { normalise } from "@dastranj/search/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type CountingInput, LISTING_COUNT_MODULE } from "../../contract/counting";
import { isKept } from "../../domain/kept-search";
import type { ListingCountModuleService } from "../../modules/listing-count/service";

/**
 * Adds to what is counted. Written a few seconds later.
 *
 * @param member_id the member of a seller's team who is signed in: what she does with her own goods does not count
 */
export async function countVisits(
  container: MedusaContainer,
  { events, member_id, now }: CountingInput & { member_id?: string; now: Date },
): Promise<void> {
  const seller_id = member_id ? await sellerOf(container, member_id) : null;
  container
    .resolve<ListingCountModuleService>(LISTING_COUNT_MODULE)
    .count(events, seller_id, now, countedText);
}

function countedText(q: string): string | null {
  const text = normalise(q);
  return isKept(text) ? text : null;
}

async function sellerOf(container: MedusaContainer, id: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["seller_id"],
    filters: { id },
  });
  return data[0]?.seller_id ?? null;
}
