/** Numbers, days and amounts as they are written in either language. */
export * from "./days";
export * from "./digits";
export * from "./in-letters";
export * from "./money";
