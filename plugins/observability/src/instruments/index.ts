/**
 * What any plugin may use at run time, beside money the only code that is everybody's: the log, the request on whose
 * behalf something runs, the figures, and the look at the parts the market runs on.
 */
export { showFigures } from "./figures";
export { logger } from "./logger";
export { Counter, Gauge, Histogram, registry } from "./metrics";
export { observeRequests } from "./observe-requests";
export { addProbe, look, probes } from "./probes";
export type { Probe } from "./probes/probe";
export { currentRequestId, underRequest } from "./request-context";
