import { randomUUID } from "node:crypto";
import type { Logger } from "@medusajs/framework/types";
import { isError } from "../domain/redact";
import { levelNamed, lines as ofProcess } from "./pino";

type Fields = Record<string, unknown>;

/** A logger as Medusa calls it, whose lines are written by pino. */
export function medusaLogger(lines: typeof ofProcess): Logger {
  const atStart = lines.level;
  const begun = new Map<string, { message: string; at: number }>();
  const say = (level: "debug" | "info" | "warn" | "trace") => (message: unknown) =>
    typeof message === "string" ? lines[level](message) : lines[level](fieldsOf(message));
  const end = (level: "info" | "error") => (activity_id: string, message: string) => {
    const activity = begun.get(activity_id);
    begun.delete(activity_id);
    const ms = activity && Date.now() - activity.at;
    lines[level]({ activity_id, ms }, message);
    return { activity: activity?.message, ms };
  };
  return {
    panic(data) {
      lines.fatal(fieldsOf(data));
      process.exit(1);
    },
    error(messageOrError, error) {
      if (typeof messageOrError === "string") lines.error(error ? { err: error } : {}, messageOrError);
      else lines.error(fieldsOf(messageOrError));
    },
    warn: say("warn"),
    info: say("info"),
    log: (...args) => say("info")(args.map(String).join(" ")),
    http: say("info"),
    verbose: say("debug"),
    debug: say("debug"),
    silly: say("trace"),
    activity(message) {
      const activity_id = randomUUID();
      begun.set(activity_id, { message, at: Date.now() });
      lines.info({ activity_id }, message);
      return activity_id;
    },
    progress: (activity_id, message) => lines.info({ activity_id }, message),
    success: end("info"),
    failure: end("error"),
    // Medusa writes a line per request of its own when it may log "http"; ours is written without it, and without the query.
    shouldLog: (level) => level !== "http" && lines.isLevelEnabled(levelNamed(level)),
    setLogLevel(level) {
      lines.level = levelNamed(level);
    },
    unsetLogLevel() {
      lines.level = atStart;
    },
  };
}

/** An error is logged as `err`, an object by its own names, anything else as what it says. */
function fieldsOf(data: unknown): Fields {
  if (isError(data)) return { err: data };
  return typeof data === "object" && data !== null ? { ...data } : { data };
}

/** The one logger of the process. */
export const logger = medusaLogger(ofProcess);
