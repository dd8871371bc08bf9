import { decides } from "../../decide";

/** Operators only: turns an application down, with a reason. */
export const POST = decides("reject");
