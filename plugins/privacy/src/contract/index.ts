/** All that others may know of the privacy plugin. */
export * from "./mask";
export * from "./sealed";
export * from "./vault";
