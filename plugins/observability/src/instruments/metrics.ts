import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

export { Counter, Gauge, Histogram } from "prom-client";

/**
 * What `GET /metrics` shows. Any plugin adds to it by naming it:
 * `new Gauge({ name, help, registers: [registry], async collect() { this.set(await waiting()) } })`.
 */
export const registry = new Registry();

const requests = new Histogram({
  name: "http_request_duration_seconds",
  help: "How long requests took, by method, route pattern and class of status",
  labelNames: ["method", "route", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});

/** Notes that a request was answered. */
export function countRequest(method: string, route: string, status: number, ms: number): void {
  requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, ms / 1000);
}

/** Begins to watch the process itself: memory, processor, event loop. */
export function watchProcess(): void {
  if (!registry.getSingleMetric("process_cpu_seconds_total")) collectDefaultMetrics({ register: registry });
}
