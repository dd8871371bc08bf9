import { decides } from "../../decide";

/** Operators only: suspends a seller with a reason; her goods go off sale at once. */
export const POST = decides("suspend");
