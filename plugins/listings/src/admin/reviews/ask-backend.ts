// Not all of the plugin's: those of single fields stand on another package, which the admin's bundle cannot take in.
import { OFFERING_REFUSALS } from "../../contract/refusals/offering";

/** An answer that is not 2xx, with what it said and the code that says it in any language. */
class Refused extends Error {
  constructor(
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

/** Asks the backend that served this admin, with the operator's session. */
export async function askBackend<Answer>(path: string, post?: object): Promise<Answer> {
  const response = await fetch(path, {
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(post && { method: "POST", body: JSON.stringify(post) }),
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  const { message, code } = (body ?? {}) as Record<string, unknown>;
  throw new Refused(
    typeof message === "string" ? message : response.statusText,
    typeof code === "string" ? code : undefined,
  );
}

/** What an operator reads of a failure: Medusa's admin routes answer in English, so a refusal of ours is said by its code. */
export function sentenceOf(error: unknown, language: "fa" | "en", unreachable: string): string {
  if (!(error instanceof Refused)) return unreachable;
  const { code, message } = error;
  return code && Object.hasOwn(OFFERING_REFUSALS, code)
    ? OFFERING_REFUSALS[code as keyof typeof OFFERING_REFUSALS][language]
    : message;
}
