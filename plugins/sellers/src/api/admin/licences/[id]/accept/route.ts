import { judges } from "../../../papers/judge";

/** Operators only: accepts a licence. */
export const POST = judges("licence", "accepted");
