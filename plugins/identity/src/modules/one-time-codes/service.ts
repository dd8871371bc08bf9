import { randomInt } from "node:crypto";
import { type Database, transactionOf } from "@dastranj/database";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import { container } from "@medusajs/framework";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { CodePurpose, OneTimeCodes } from "../../contract/one-time-codes";
import { CODE, mayAsk, whyNot } from "../../domain/code-rules";
import type { Addresses } from "../../domain/reset-link";
import { askedSince, attempt, lastOf, prune, replace } from "./codes";
import { OneTimeCode } from "./models/one-time-code";
import { refusal } from "./refusal";

/** Options of the identity plugin, from the composition root. */
export interface IdentityOptions {
  storefrontUrl?: string;
  backendUrl?: string;
}

type Wanted = Parameters<OneTimeCodes["request"]>[0];
type Given = Parameters<OneTimeCodes["spend"]>[0];

/** Makes, sends and spends one-time codes. Of a code and its number only keyed hashes are kept. */
export class OneTimeCodesModuleService extends MedusaService({ OneTimeCode }) implements OneTimeCodes {
  readonly #database: Database;
  /** Where links lead. They stand here because Medusa gives a plugin's options to its modules alone. */
  readonly addresses: Addresses;

  constructor(dependencies: Record<string, unknown>, options: IdentityOptions = {}) {
    super(dependencies, options);
    const { storefrontUrl, backendUrl } = options;
    if (!storefrontUrl || !backendUrl)
      throw new Error("The identity plugin must know storefrontUrl and backendUrl.");
    const plain = (address: string) => address.replace(/\/+$/, "");
    this.addresses = { storefront: plain(storefrontUrl), admin: plain(backendUrl) };
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  async request(wanted: Wanted): Promise<{ expires_at: Date; resend_at: Date }> {
    return this.writeAndSend(wanted);
  }

  /** The code and its message are written both or neither. */
  @InjectTransactionManager()
  protected async writeAndSend(
    { purpose, mobile, language, now }: Wanted,
    @MedusaContext() context: Context = {},
  ): Promise<{ expires_at: Date; resend_at: Date }> {
    const transaction = transactionOf(context);
    const subject_hash = subjectOf(purpose, mobile);
    const askedAt = await askedSince(transaction, subject_hash, new Date(now.getTime() - CODE.windowMs));
    const eager = mayAsk(askedAt, now);
    if (eager) throw Object.assign(refusal(eager.refused), { again_at: eager.again_at });
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    const id = generateEntityId(undefined, "code");
    const expires_at = new Date(now.getTime() + CODE.livesMs);
    const code_hash = hashOf(purpose, mobile, code);
    await replace(transaction, { id, subject_hash, code_hash, asked_at: now, expires_at });
    const key = `identity.code:${id}`;
    await container
      .resolve<Messages>(MESSAGES_MODULE)
      .send([{ key, name: "identity.code", to: { mobile }, language, data: { code, purpose } }], context);
    return { expires_at, resend_at: new Date(now.getTime() + CODE.restMs) };
  }

  // Outside any transaction of the caller's, so that a wrong try counts whatever becomes of what it was for.
  async spend({ purpose, mobile, code, now }: Given): Promise<void> {
    const tried = { subject_hash: subjectOf(purpose, mobile), code_hash: hashOf(purpose, mobile, code) };
    const outcome = await attempt(this.#database, { ...tried, now, most: CODE.tries });
    if (outcome?.right) return;
    if (outcome) throw refusal(outcome.tries >= CODE.tries ? "code_tries_spent" : "code_wrong");
    const last = await lastOf(this.#database, tried);
    throw refusal(whyNot(last, last?.same ?? false, now));
  }

  /** Deletes codes asked for before a moment; answers how many. */
  pruneCodes(before: Date): Promise<number> {
    return prune(this.#database, before);
  }
}

// The vault stands in Medusa's container, not in this module's own.
const fingerprint = (kind: string, value: string): string =>
  container.resolve<Vault>(VAULT_MODULE).fingerprint(kind, value);

const subjectOf = (purpose: CodePurpose, mobile: string): string =>
  fingerprint("one_time_code.subject", `${purpose}\n${mobile}`);

const hashOf = (purpose: CodePurpose, mobile: string, code: string): string =>
  fingerprint("one_time_code", `${purpose}\n${mobile}\n${code}`);
