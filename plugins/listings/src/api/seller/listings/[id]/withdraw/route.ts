import { moves } from "../../moves";

/** A seller's member: takes back what waits for the office. */
export const POST = moves("withdraw");
