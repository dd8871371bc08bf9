import { cooperativeMoves } from "../../../../move-membership";

/** A cooperative's owner: take an invitation back, or end a membership. */
export const POST = cooperativeMoves("end");
