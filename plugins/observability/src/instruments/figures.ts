import { Gauge } from "prom-client";
import { registry } from "./metrics";

/** Who asks again within this time gets what was read before. */
const FRESH_MS = 2000;
/** `/metrics` waits no longer for a part that does not answer. */
const PATIENCE_MS = 1000;

/** One value of a figure. */
export interface Reading {
  name: string;
  labels?: Record<string, string>;
  value: number;
}

/** Figures by their names. */
export type Figures = Record<string, { help: string; labelNames?: string[] }>;

/** What transactions are opened on. */
interface Transacting<T> {
  transaction<R>(work: (transaction: T) => Promise<R>): Promise<R>;
}

/** Runs SQL that Postgres itself gives up when it takes too long. */
export type Quickly = <T extends { raw(sql: string, bindings: []): PromiseLike<unknown> }, R>(
  database: Transacting<T>,
  read: (transaction: T) => Promise<R>,
) => Promise<R>;

/**
 * Shows figures in `/metrics` that have to be asked for elsewhere, all in one go, when somebody wants to know. While the
 * part that knows them is away or slow they are absent, and the others still answer.
 */
export function showFigures(figures: Figures, read: (quickly: Quickly) => Promise<Reading[]>): void {
  const readings = remembering(() => withinTime(read(quickly)));
  for (const [name, { help, labelNames = [] }] of Object.entries(figures)) {
    registry.removeSingleMetric(name);
    const gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const now = await readings();
        this.reset();
        // Without labels it would say 0 of what nobody knows.
        if (labelNames.length === 0) this.remove();
        for (const reading of now) if (reading.name === name) this.set(reading.labels ?? {}, reading.value);
      },
    });
    if (labelNames.length === 0) gauge.remove();
  }
}

const quickly: Quickly = (database, read) =>
  database.transaction(async (transaction) => {
    await transaction.raw(`set local statement_timeout = ${PATIENCE_MS}`, []);
    return read(transaction);
  });

/** The same answer for all who ask within a while, nothing when it fails; never asked twice at once. */
function remembering(ask: () => Promise<Reading[]>): () => Promise<Reading[]> {
  let until = 0;
  let known: Promise<Reading[]> | undefined;
  return () => {
    if (known && Date.now() < until) return known;
    until = Number.POSITIVE_INFINITY;
    known = ask()
      .catch(() => [])
      .finally(() => {
        until = Date.now() + FRESH_MS;
      });
    return known;
  };
}

function withinTime(answer: Promise<Reading[]>): Promise<Reading[]> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<Reading[]>((resolve) => {
    clock = setTimeout(() => resolve([]), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(clock));
}
