import { cooperativeMoves } from "../../../../move-membership";

/** A cooperative's owner: suspend a member. */
export const POST = cooperativeMoves("suspend");
