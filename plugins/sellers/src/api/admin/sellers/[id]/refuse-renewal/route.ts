import { decides } from "../../decide";

/** Operators only: refuses a renewal with a reason. */
export const POST = decides("refuse_renewal");
