import { COOPERATIVES_REFUSALS, type CooperativesRefusalCode } from "../contract/refusals";

/** An answer that is not 2xx, with the code that says it in any language. */
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
  const body = (await response.json().catch(() => undefined)) as
    | { message?: unknown; code?: unknown }
    | undefined;
  if (response.ok) return body as Answer;
  throw new Refused(
    typeof body?.message === "string" ? body.message : response.statusText,
    typeof body?.code === "string" ? body.code : undefined,
  );
}

/** What an operator reads of a failure. Medusa's admin routes answer in English, so a refusal of ours is said by its code. */
export function sentenceOf(error: unknown, persian: boolean, unreachable: string): string {
  if (!(error instanceof Refused)) return unreachable;
  const { code, message } = error;
  if (!code || !Object.hasOwn(COOPERATIVES_REFUSALS, code)) return message;
  return COOPERATIVES_REFUSALS[code as CooperativesRefusalCode][persian ? "fa" : "en"];
}
