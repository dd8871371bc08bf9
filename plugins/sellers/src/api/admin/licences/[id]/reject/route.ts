import { judges } from "../../../papers/judge";

/** Operators only: rejects a licence, with a reason. */
export const POST = judges("licence", "rejected");
