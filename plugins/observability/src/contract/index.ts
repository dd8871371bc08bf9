/** All that others may know of the observability plugin: what its routes answer, and where a request's id stands. */
export { type HealthAnswer, type PartHealth, REQUEST_ID_HEADER } from "./answers";
