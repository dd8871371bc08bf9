/** All that others may know of the identity plugin. */
export * from "./one-time-codes";
