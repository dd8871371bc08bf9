import type { RefusalTable } from "./refusal-language";

/** What a caller reads while the database, or Redis, is away: it is looked for again all the time. */
export const LOST_CONNECTION_REFUSALS = {
  shop_away: {
    fa: "فروشگاه چند لحظه در دسترس نیست؛ کمی بعد دوباره بکوشید.",
    en: "The shop is away for a moment; please try again shortly.",
  },
} as const satisfies RefusalTable;

/** What connections say that are lost, or cannot be made: the driver's words, Postgres' own and those of Redis' client. */
const WORDS = [
  "Connection terminated",
  "terminating connection due to",
  "the database system is",
  "is not currently accepting connections",
  "not queryable",
  "Unable to acquire a connection",
  "timeout expired",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "Connection is closed",
  "Stream isn't writeable",
  "max retries per request limit",
];

/** What a failure may carry: a workflow hands errors on as plain objects. */
interface Failure {
  message?: string;
  code?: unknown;
  cause?: unknown;
  errors?: unknown;
}

/** Whether a failure, or one that it carries, is that of a connection to the database or to Redis. */
export function isLostConnection(failure: unknown, depth = 0): boolean {
  if (typeof failure !== "object" || failure === null || depth > 4) return false;
  const { message = "", code, cause, errors } = failure as Failure;
  const said = `${message} ${typeof code === "string" ? code : ""}`;
  if (WORDS.some((words) => said.includes(words))) return true;
  const carried = [cause, ...(Array.isArray(errors) ? errors : [])];
  return carried.some((one) => isLostConnection(one, depth + 1));
}
