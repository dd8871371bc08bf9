/** All that others may know of the orders plugin. */
export * from "./answers";
export * from "./refusals";
