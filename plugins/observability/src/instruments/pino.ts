import { pino } from "pino";
import pretty from "pino-pretty";
import { redact } from "../domain/redact";
import { currentOrigin } from "./request-context";

/** Medusa's names for levels, as it reads them from LOG_LEVEL too; pino knows no others than its own. */
const LEVELS: Record<string, string> = { panic: "fatal", http: "info", verbose: "debug", silly: "trace" };

/** A level by Medusa's name or by pino's. */
export function levelNamed(name: string): string {
  const level = LEVELS[name] ?? name;
  return level === "silent" || level in pino.levels.values ? level : "info";
}

/**
 * What every line goes through: JSON for machines, readable for a person at a terminal, each with the id of its
 * request and without personal data. It writes to standard output itself, so that it keeps its place among others' lines.
 */
export function writeTo(output: NodeJS.WritableStream, readable: boolean) {
  return pino(
    {
      level: levelNamed(process.env.LOG_LEVEL ?? "info"),
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ ...currentOrigin() }),
      // A plain copy already; pino would take it for a nameless error.
      serializers: { err: (error) => error },
      hooks: {
        // Nothing is written but copies: an object may be in use elsewhere.
        logMethod(given, log) {
          log.apply(this, given.map(redact) as typeof given);
        },
      },
    },
    readable ? pretty({ destination: output, ignore: "pid", translateTime: "SYS:HH:MM:ss" }) : output,
  );
}

/** The log of this process. */
export const lines = writeTo(
  process.stdout,
  Boolean(process.stdout.isTTY) && process.env.NODE_ENV !== "production",
);
