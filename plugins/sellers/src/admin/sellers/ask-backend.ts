import { SELLERS_REFUSALS, type SellersRefusalCode } from "../../contract/refusals";

/** An answer that is not 2xx, with what it said and the code that says it in any language. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code?: string,
    /** What is wrong at which field, where the answer says so. */
    readonly fields?: Record<string, string>,
  ) {
    super(message);
  }
}

/** Asks the backend that served this admin, with the operator's session. */
export async function askBackend<Answer>(
  path: string,
  init?: { post: object; language?: string },
): Promise<Answer> {
  const response = await fetch(path, {
    credentials: "include",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      ...(init?.language && { "accept-language": init.language }),
    },
    ...(init && { method: "POST", body: JSON.stringify(init.post) }),
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusedWith(body, response.statusText);
  return body as Answer;
}

function refusedWith(body: unknown, otherwise: string): Refused {
  const { message, code, fields } = (body ?? {}) as Record<string, unknown>;
  return new Refused(
    typeof message === "string" ? message : otherwise,
    typeof code === "string" ? code : undefined,
    typeof fields === "object" && fields !== null ? (fields as Record<string, string>) : undefined,
  );
}

/**
 * What an operator reads of a failure. Medusa's admin routes answer in English, so a refusal of ours is said by its
 * code; a request that got no answer at all says so.
 */
export function sentenceOf(error: unknown, persian: boolean, unreachable: string): string {
  if (!(error instanceof Refused)) return unreachable;
  if (!isOurs(error.code)) return error.message;
  return SELLERS_REFUSALS[error.code][persian ? "fa" : "en"];
}

function isOurs(code: string | undefined): code is SellersRefusalCode {
  return code !== undefined && Object.hasOwn(SELLERS_REFUSALS, code);
}
