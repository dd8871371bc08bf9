import { MESSAGES_REFUSALS, type MessagesRefusalCode } from "../../contract/refusals";

/** An answer that is not 2xx, with the code that says it in any language. */
class Refused extends Error {
  constructor(
    message: string,
    readonly code: unknown,
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
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(String(body.message ?? response.statusText), body.code);
  return body;
}

/** What an operator reads of a failure: a refusal of ours in her own language. */
export function sentenceOf(error: unknown, persian: boolean, unreachable: string): string {
  if (!(error instanceof Refused)) return unreachable;
  const { code, message } = error;
  if (typeof code !== "string" || !Object.hasOwn(MESSAGES_REFUSALS, code)) return message;
  return MESSAGES_REFUSALS[code as MessagesRefusalCode][persian ? "fa" : "en"];
}
