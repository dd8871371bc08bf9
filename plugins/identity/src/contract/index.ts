/** All that others may know of the identity plugin. */
export * from "./actors";
export * from "./answers";
export * from "./closing";
export * from "./mobile";
export * from "./one-time-codes";
export * from "./password";
export * from "./refusals";
