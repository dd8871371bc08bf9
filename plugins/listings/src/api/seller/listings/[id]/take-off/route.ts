import { moves } from "../../moves";

/** A seller's member: takes it off sale. */
export const POST = moves("take_off");
