import { cooperativeMoves } from "../../../../move-membership";

/** A cooperative's owner: refuse an application. */
export const POST = cooperativeMoves("refuse");
