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

/**
 * Asks the backend that served this admin, with the operator's session.
 *
 * @param post what is posted; without it the question is a GET
 * @param language in which the answer is to be said, where that is not told by a code
 * @throws Refused when the answer is not 2xx; what `fetch` throws when there is no answer
 */
export async function askBackend<Answer>(path: string, post?: object, language?: string): Promise<Answer> {
  const response = await fetch(path, {
    credentials: "include",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      ...(language && { "accept-language": language }),
    },
    ...(post && { method: "POST", body: JSON.stringify(post) }),
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  const { message, code, fields } = (body ?? {}) as Record<string, unknown>;
  throw new Refused(
    typeof message === "string" ? message : response.statusText,
    typeof code === "string" ? code : undefined,
    typeof fields === "object" && fields !== null ? (fields as Record<string, string>) : undefined,
  );
}
