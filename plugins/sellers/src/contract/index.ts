/** All that others may know of the sellers plugin: answers of its routes, its refusals, its words. */
export * from "./acting-seller";
export * from "./answers";
export * from "./booth";
export * from "./names";
export * from "./refusals";
