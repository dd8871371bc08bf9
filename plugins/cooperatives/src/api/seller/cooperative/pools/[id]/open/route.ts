import { movesPool } from "../../../../move-pool";

/** A cooperative's owner: open a pool to buyers. */
export const POST = movesPool("open");
