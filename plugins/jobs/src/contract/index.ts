export * from "./answers";
export * from "./define-job";
export * from "./jobs";
export * from "./names";
export * from "./refusals";
