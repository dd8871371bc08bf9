import { decides } from "../../decide";

/** Operators only: verifies a seller: her papers, licence and work place were seen. */
export const POST = decides("verify");
