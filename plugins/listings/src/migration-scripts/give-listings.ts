import type { ExecArgs } from "@medusajs/framework/types";
import { giveListings } from "../workflows/standing-goods/give-listings";

/** Goods that were on sale before there were listings get theirs; again and again the same. */
export default async function giveListingsToStandingGoods({ container }: ExecArgs): Promise<void> {
  await giveListings(container);
}
