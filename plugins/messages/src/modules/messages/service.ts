import type { Jobs } from "@dastranj/jobs/contract";
import { JOBS_MODULE } from "@dastranj/jobs/contract";
import { maskEmail, maskMobile, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import { container } from "@medusajs/framework";
import type { Context } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils";
import { definedMessages } from "../../contract/define-message";
import type { Messages, MessageToSend, Reachable } from "../../contract/messages";
import type { MessageChannel } from "../../contract/names";
import { firstState, wayTo } from "../../domain/channel";
import { recipientOf } from "../../domain/recipient";
import { wordsAreKept } from "../../domain/secrecy";
import { Message } from "./models/message";
import { refusal } from "./refusal";
import { type Database, forget, insert, type NewMessage } from "./rows";

/** Options of the messages plugin, from the composition root. */
export interface MessagesOptions {
  /** Whether codes may be read in the operator's mailbox: only where people try the market. */
  demonstration?: boolean;
  /** Those that something sends; what would go another way is kept. */
  channels?: MessageChannel[];
}

/** Keeps what people are told, and has it sent. */
export class MessagesModuleService extends MedusaService({ Message }) implements Messages {
  readonly #database: Database;
  readonly demonstration: boolean;
  readonly channels: readonly MessageChannel[];

  constructor(dependencies: Record<string, unknown>, options: MessagesOptions = {}) {
    super(dependencies, options);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.demonstration = options.demonstration ?? false;
    this.channels = options.channels ?? [];
  }

  async send(messages: MessageToSend[], context?: Context): Promise<void> {
    if (messages.length === 0) return;
    const now = new Date();
    const rows = messages.map((message) => this.#toRow(message, now));
    const running = transactionOf(context);
    if (running) await this.#write(rows, running);
    else await this.#database.transaction((transaction) => this.#write(rows, transaction));
  }

  async forget(who: Reachable, context?: Context): Promise<number> {
    const { mobile, email } = who;
    const keys = [wayTo({ mobile }), wayTo({ email })]
      .map(({ channel, address }) => channel !== "none" && recipientOf(channel, address))
      .flatMap((address) => (address ? [keyOfRecipient(address)] : []));
    return forget(transactionOf(context) ?? this.#database, keys);
  }

  /** Messages and the jobs that send them, in one transaction: neither is there without the other. */
  async #write(rows: NewMessage[], transaction: Database): Promise<void> {
    const written = await insert(transaction, rows);
    const toSend = rows.filter(({ id, state }) => written.has(id) && state === "waiting");
    await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
      toSend.map(({ id }) => ({ name: "messages.send", data: { id }, key: id })),
      contextOf(transaction),
    );
  }

  /** Checks a message, writes its words and seals what nobody may read. */
  #toRow({ key, name, to, language, data }: MessageToSend, now: Date): NewMessage {
    const definition = definedMessages().get(name);
    if (!definition) throw refusal("message_unknown", name);
    const given = definition.data.safeParse(data);
    // What does not fit may be personal: only the place is told.
    if (!given.success) {
      throw refusal("message_data_invalid", given.error.issues.map(({ path }) => path.join(".")).join(", "));
    }
    const { channel, address } = wayTo(to);
    const recipient = channel === "none" ? "" : recipientOf(channel, address);
    if (recipient === undefined) throw refusal("message_recipient_invalid");
    const words = definition.write[language](given.data);
    const secret = definition.secret ?? false;
    const state = firstState(channel, this.channels);
    const { validSeconds } = definition;
    const vault = container.resolve<Vault>(VAULT_MODULE);
    return {
      id: generateEntityId(undefined, "msg"),
      key,
      name,
      channel,
      recipient_mask: maskOf(channel, recipient),
      recipient_sealed: recipient ? vault.seal(recipient) : null,
      recipient_key: recipient ? keyOfRecipient(recipient) : null,
      language,
      subject: secret ? null : words.subject,
      words_sealed: wordsAreKept({ secret, state }, this.demonstration)
        ? vault.seal(JSON.stringify(words))
        : null,
      secret,
      state,
      valid_until: validSeconds ? new Date(now.getTime() + validSeconds * 1000).toISOString() : null,
    };
  }
}

/** By what messages to somebody are found again. */
function keyOfRecipient(address: string): string {
  return container.resolve<Vault>(VAULT_MODULE).fingerprint("message_recipient", address);
}

function maskOf(channel: MessageChannel, address: string): string {
  if (channel === "none") return "";
  return channel === "sms" ? maskMobile(address) : maskEmail(address);
}

/** The transaction that a module's method runs in, to write in it. */
function transactionOf(context: Context | undefined): Database | undefined {
  const manager = context?.transactionManager as { getTransactionContext?(): Database } | undefined;
  return manager?.getTransactionContext?.();
}

/** A transaction as another module's method takes it. */
function contextOf(transaction: Database): Context {
  return { transactionManager: { getTransactionContext: () => transaction } } as Context;
}
