import { PERSONAL_KEYS, PERSONAL_PATTERNS } from "./personal-data";

const REDACTED = "[redacted]";
const DEEPEST = 8;

/** The text without what looks like personal data; each find is named, as in `[email]`. */
export function redactText(text: string): string {
  return PERSONAL_PATTERNS.reduce(
    (rest, { name, pattern, within, except }) =>
      within && !within.test(rest)
        ? rest
        : rest.replace(pattern, (found) => (except?.test(found) ? found : `[${name}]`)),
    text,
  );
}

/**
 * A copy of anything that is about to be logged, without personal data: values under a personal key are gone, texts
 * are searched, errors become plain objects. What was given is not changed.
 */
export function redact(value: unknown): unknown {
  return copy(value, []);
}

function copy(value: unknown, above: readonly object[]): unknown {
  if (typeof value === "string") return redactText(value);
  if (typeof value === "bigint" || typeof value === "number") return redactNumber(value);
  if (typeof value === "function" || typeof value === "symbol") return `[${typeof value}]`;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return value;
  if (above.includes(value)) return "[circular]";
  if (above.length >= DEEPEST) return "[too deep]";
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((entry) => copy(entry, path));
  if (ArrayBuffer.isView(value)) return "[bytes]";
  if (value instanceof Map) return copy(Object.fromEntries(value), path);
  if (value instanceof Set) return copy([...value], path);
  return Object.fromEntries(
    entriesOf(value).map(([key, entry]) => [
      redactText(key),
      isPersonal(key) && entry !== undefined && entry !== null ? REDACTED : copy(entry, path),
    ]),
  );
}

/** A number may be a telephone's; every other stays a number. */
function redactNumber(value: number | bigint): unknown {
  const text = String(value);
  return redactText(text) === text ? value : redactText(text);
}

/** An error's own words are no enumerable properties of it, so that a plain copy would lose them. */
function entriesOf(value: object): [string, unknown][] {
  if (!isError(value)) return Object.entries(value);
  // `detail`, `query` and `parameters` are how a database's error shows the row that it refused.
  const {
    name,
    message,
    stack,
    cause,
    detail: _detail,
    query: _query,
    parameters: _parameters,
    ...more
  } = value as Error & Record<string, unknown>;
  const words = { type: name, message, stack, ...(cause !== undefined && { cause }) };
  return Object.entries({ ...more, ...words });
}

/** An error, or what is left of one that went through a workflow: a plain object with its name, words and place. */
export function isError(value: unknown): value is Error {
  if (value instanceof Error) return true;
  const { message, stack } = (value ?? {}) as Partial<Error>;
  return typeof message === "string" && typeof stack === "string";
}

function isPersonal(key: string): boolean {
  const plain = key.toLowerCase().replace(/[-_\s]/g, "");
  return PERSONAL_KEYS.some((personal) => plain === personal || endsInWord(key, plain, personal));
}

/** `contactPhone` and `contact_phone` end in the word phone; `shipping` does not end in the word pin or ip. */
function endsInWord(key: string, plain: string, personal: string): boolean {
  if (!plain.endsWith(personal)) return false;
  const words = key
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[-_\s]+/);
  for (let from = words.length - 1; from > 0; from--) {
    if (words.slice(from).join("") === personal) return true;
  }
  return false;
}
