/** All that others may know of the payments plugin. */
export * from "./names";
export * from "./receipts";
export * from "./refusals";
