import { decides } from "../../decide";

/** Operators only: asks the applicant to change something, field by field. */
export const POST = decides("request_changes");
