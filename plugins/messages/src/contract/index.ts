/** All that others may know of the messages plugin. */
export * from "./answers";
export * from "./define-message";
export * from "./messages";
export * from "./names";
export * from "./refusals";
