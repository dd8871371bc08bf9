import { decides } from "../../decide";

/** Operators only: takes an application up; from then on it is hers to review. */
export const POST = decides("take_up");
