import { decides } from "../../decide";

/** Operators only: fixes when the office comes, or another time for it. */
export const POST = decides("schedule_visit");
