import { judges } from "../../../papers/judge";

/** Operators only: rejects a paper, with a reason. */
export const POST = judges("paper", "rejected");
