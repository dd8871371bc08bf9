import { cooperativeMoves } from "../../../../move-membership";

/** A cooperative's owner: accept an application. */
export const POST = cooperativeMoves("accept");
