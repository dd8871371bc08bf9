import { savesPart } from "../saves-part";

/** Owners only: saves the step of this name. */
export const POST = savesPart("identity");
