import { contextOf, type Database, runningTransaction } from "@dastranj/database";
import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { container } from "@medusajs/framework";
import type { Context } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import type { Messages, MessageToSend, Reachable } from "../../contract/messages";
import type { MessageChannel } from "../../contract/names";
import { wayTo } from "../../domain/channel";
import type { Failure } from "../../domain/failure";
import { isReachable, recipientOf } from "../../domain/recipient";
import { wordsAreKept, wordsAreShown } from "../../domain/secrecy";
import { showMessages } from "./figures";
import { Message } from "./models/message";
import { refusal } from "./refusal";
import { type BegunMessage, begin, count, forget, insert, letWait, note, prune } from "./rows";
import { keyOfRecipient, openWords, type Words, written } from "./written";

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
  readonly #demonstration: boolean;
  readonly channels: readonly MessageChannel[];

  constructor(dependencies: Record<string, unknown>, options: MessagesOptions = {}) {
    super(dependencies, options);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.#demonstration = options.demonstration ?? false;
    this.channels = options.channels ?? [];
    showMessages(this.#database);
  }

  /** Messages and the jobs that send them, in one transaction: neither is there without the other. */
  async send(messages: MessageToSend[], context?: Context): Promise<void> {
    if (messages.length === 0) return;
    const around = { now: new Date(), demonstration: this.#demonstration, channels: this.channels };
    const rows = messages.map((message) => ({ ...written(message, around), runAt: message.notBefore }));
    await this.#within(context, async (transaction) => {
      const added = await insert(
        transaction,
        rows.map(({ runAt, ...row }) => row),
      );
      const toSend = rows.filter(({ id, state }) => added.has(id) && state === "waiting");
      await enqueue(
        transaction,
        toSend.map(({ id, runAt }) => ({ id, key: id, runAt })),
      );
    });
  }

  sendAll(messages: MessageToSend[], context?: Context): Promise<void> {
    const reached = messages.map((message) => (isReachable(message.to) ? message : { ...message, to: {} }));
    return this.send(reached, context);
  }

  async forget({ mobile, email }: Reachable, context?: Context): Promise<number> {
    const keys = [wayTo({ mobile }), wayTo({ email })]
      .map(({ channel, address }) => channel !== "none" && recipientOf(channel, address))
      .flatMap((address) => (address ? [keyOfRecipient(address)] : []));
    return forget(runningTransaction(context) ?? this.#database, keys);
  }

  /** Begins a try at a message; undefined when it does not wait any more. */
  beginMessage(id: string): Promise<BegunMessage | undefined> {
    return begin(this.#database, id);
  }

  /** Notes that a message has left, and under which name the service that took it knows it. */
  async noteSent({ id, secret }: BegunMessage, reference?: string): Promise<void> {
    const forget = !wordsAreKept({ secret, state: "sent" }, this.#demonstration);
    await note(this.#database, id, { state: "sent", error: null, reference: reference ?? null, forget });
  }

  /** Notes that a try has failed; after a final one nobody tries again by himself. */
  async noteFailure({ id, secret }: BegunMessage, { final, why }: Failure): Promise<void> {
    const state = final ? "failed" : "waiting";
    const forget = !wordsAreKept({ secret, state }, this.#demonstration);
    await note(this.#database, id, { state, error: why, reference: null, forget });
  }

  /** Has a message that failed or was kept sent after all. */
  async retryMessage(id: string): Promise<void> {
    const begun = await this.#within(undefined, async (transaction) => {
      const tries = await letWait(transaction, id, this.channels);
      if (tries === undefined) return false;
      await enqueue(transaction, [{ id, key: `${id}:${tries}` }]);
      return true;
    });
    if (!begun) throw await this.#whyNot(id);
  }

  /** What a message says; null when the operator may not read it, or it is forgotten. */
  async readWords(id: string): Promise<Words | null> {
    const [message] = await this.listMessages({ id }, { take: 1 });
    if (!message?.words_sealed || !wordsAreShown(message, this.#demonstration)) return null;
    return openWords(message.words_sealed);
  }

  /** How many messages stand where. */
  countMessagesByState(): ReturnType<typeof count> {
    return count(this.#database);
  }

  /** Deletes messages that are so old; answers their ids. */
  pruneMessages(olderThanDays: number, limit: number): Promise<string[]> {
    return prune(this.#database, olderThanDays, limit);
  }

  async #whyNot(id: string): Promise<Error> {
    const [message] = await this.listMessages({ id }, { take: 1 });
    if (!message) return refusal("message_not_found");
    if (message.state !== "failed" && message.state !== "kept") return refusal("message_not_failed");
    if (!this.channels.includes(message.channel)) return refusal("message_channel_closed");
    return refusal("message_forgotten");
  }

  #within<T>(context: Context | undefined, work: (transaction: Database) => Promise<T>): Promise<T> {
    const running = runningTransaction(context);
    return running ? work(running) : this.#database.transaction(work);
  }
}

/** Writes the jobs that send messages, in the transaction that writes those. */
async function enqueue(
  transaction: Database,
  messages: { id: string; key: string; runAt?: Date }[],
): Promise<void> {
  const jobs = messages.map(({ id, key, runAt }) => ({ name: "messages.send", data: { id }, key, runAt }));
  await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(jobs, contextOf(transaction));
}
