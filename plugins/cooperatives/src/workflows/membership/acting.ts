import type { ActingSeller } from "@dastranj/sellers/contract";

/** Who acts for a cooperative or a producer, and when. */
export interface Acting extends Pick<ActingSeller, "seller_id" | "member_id"> {
  now: Date;
}
