import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingInput } from "../../contract/offering";
import { refusal } from "../refusal";

/** A listing that stands is as the list has it; done again it changes nothing more. */
export async function changeImported(
  _container: MedusaContainer,
  _asked: { seller_id: string; listing_id: string; content: ListingInput },
): Promise<void> {
  throw refusal("listing_wrong_state");
}
