import { decides } from "../../decide";

/** Operators only: lets a suspended seller sell again. */
export const POST = decides("reinstate");
