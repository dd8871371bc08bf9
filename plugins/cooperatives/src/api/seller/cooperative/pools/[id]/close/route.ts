import { movesPool } from "../../../../move-pool";

/** A cooperative's owner: close a pool. */
export const POST = movesPool("close");
