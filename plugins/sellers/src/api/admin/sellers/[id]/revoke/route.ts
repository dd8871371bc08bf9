import { decides } from "../../decide";

/** Operators only: ends a seller's permission for good. */
export const POST = decides("revoke");
