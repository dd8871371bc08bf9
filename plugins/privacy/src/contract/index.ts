/** All that others may know of the privacy plugin. */
export * from "./mask";
export * from "./vault";
