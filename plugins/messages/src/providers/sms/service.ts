import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { sayFailure } from "../../domain/failure";
import { contentOf, type HandedOver } from "../handed-over";

/** Options of the provider, from the composition root. */
export interface SmsOptions {
  url: string;
  token: string;
}

const PATIENCE_MS = 10_000;
const MOST_BYTES = 16 * 1024;
/** Those of 4xx that say "later". */
const PASSING = [408, 425, 429];

/**
 * Sends SMS by whatever answers one request: `POST {to, text, id}` with a bearer token and the id as `Idempotency-Key`. 2xx:
 * taken, and may name it `{id}`; 408, 425, 429, 5xx or silence: not now; every other answer: never.
 */
export class SmsProvider extends AbstractNotificationProviderService {
  static override identifier = "sms";

  constructor(
    _dependencies: object,
    private readonly options: SmsOptions,
  ) {
    super();
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, text, id } = contentOf(notification as HandedOver);
    const response = await this.#post({ to, text, id }).catch((thrown) => {
      throw new Error(
        sayFailure({ final: false, why: `The SMS service could not be spoken to (${codeOf(thrown)}).` }),
      );
    });
    if (response.ok) return { id: await referenceIn(response) };
    await response.body?.cancel();
    const { status } = response;
    const final = status >= 300 && status < 500 && !PASSING.includes(status);
    throw new Error(sayFailure({ final, why: `The SMS service answered ${status}.` }));
  }

  #post(message: { to: string; text: string; id: string }): Promise<Response> {
    return fetch(this.options.url, {
      method: "POST",
      headers: {
        authorization: `Bearer ${this.options.token}`,
        "content-type": "application/json",
        accept: "application/json",
        "idempotency-key": message.id,
      },
      body: JSON.stringify(message),
      // Neither the token nor the message follows to another address.
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }
}

const Named = z.object({ id: z.union([z.string().max(200), z.number().int()]) });

/** Under which name the service knows what it took, if it says. Whatever it says, it has taken it. */
async function referenceIn(response: Response): Promise<string | undefined> {
  try {
    if (Number(response.headers.get("content-length") ?? 0) > MOST_BYTES) {
      await response.body?.cancel();
      return undefined;
    }
    const named = Named.safeParse(await response.json());
    return named.success ? String(named.data.id) : undefined;
  } catch {
    return undefined;
  }
}

/** What happened below the request, such as ECONNREFUSED. */
function codeOf(thrown: unknown): string {
  const { name, cause } = thrown as { name?: string; cause?: { code?: string } };
  return cause?.code ?? name ?? "no code";
}
