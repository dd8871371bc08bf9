import { moves } from "../../moves";

/** A seller's member: puts it on sale again, through the gate. */
export const POST = moves("put_on");
