import { judges } from "../../../papers/judge";

/** Operators only: accepts a paper. */
export const POST = judges("paper", "accepted");
