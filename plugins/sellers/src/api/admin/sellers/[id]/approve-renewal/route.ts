import { decides } from "../../decide";

/** Operators only: approves a renewal; her goods go back on sale. */
export const POST = decides("approve_renewal");
