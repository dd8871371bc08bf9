import { cooperativeMoves } from "../../../../move-membership";

/** A cooperative's owner: have a suspended membership stand again. */
export const POST = cooperativeMoves("reinstate");
