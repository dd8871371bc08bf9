import { decides } from "../../decide";

/** Operators only: looks at a rejected application again. */
export const POST = decides("reopen");
