/** All that a browser runs of an application: its checks, its schemas, its words. */
export { dayAt } from "../domain/day-at";
export { APPLICATION_STEPS, REVIEWED_FIELDS } from "./application";
export * from "./application-inputs";
export * from "./checks";
export * from "./field-flaws";
