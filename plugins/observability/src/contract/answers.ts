/** Where a request's id stands, in what is asked and in what is answered. */
export const REQUEST_ID_HEADER = "x-request-id";

/** What a look at one part found, and how long it took. */
export interface PartHealth {
  status: "up" | "down";
  ms: number;
}

/** What `/health/ready` answers: with 503 when it is dead, with 200 otherwise. */
export interface HealthAnswer {
  status: "ready" | "degraded" | "dead";
  parts: Record<string, PartHealth>;
}
