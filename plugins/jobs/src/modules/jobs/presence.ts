import type { Logger } from "@medusajs/framework/types";
import { Client, type ClientConfig } from "pg";

const AGAIN_MS = 500;
/** A process that is just ending, as at a restart, is waited for. */
const PATIENCE_MS = 8000;

const ALONE = "pg_try_advisory_lock";
const BESIDE_OTHERS = "pg_try_advisory_lock_shared";

/**
 * A process's place on its database. Without Redis its locks, events and workflows live in its own memory, and a second
 * process would sell the same piece twice: it has to be alone. With Redis there may be others, with Redis as well.
 * The place is a lock that Postgres frees with the connection.
 */
export class Presence {
  #client: Client | undefined;
  #left = false;

  constructor(
    private readonly connection: ClientConfig,
    private readonly sharesRedis: boolean,
    private readonly logger: Logger,
  ) {}

  /** @throws Error with a sentence for whoever started the process, when the place is taken */
  async take(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (!(await this.#tryToTake())) {
      if (Date.now() > until) throw new Error(this.#sentence());
      await new Promise((again) => setTimeout(again, AGAIN_MS));
    }
  }

  async leave(): Promise<void> {
    this.#left = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #tryToTake(): Promise<boolean> {
    const client = new Client({ ...this.connection, application_name: "dastranj presence", keepAlive: true });
    client.on("error", () => this.#lost(client));
    await client.connect();
    const take = this.sharesRedis ? BESIDE_OTHERS : ALONE;
    const { rows } = await client.query(`select ${take}(hashtext('dastranj process')) as taken`);
    if (rows[0]?.taken) this.#client = client;
    else await client.end();
    return Boolean(rows[0]?.taken);
  }

  #lost(client: Client): void {
    if (this.#left || client !== this.#client) return;
    this.#client = undefined;
    const again = () =>
      setTimeout(() => {
        if (this.#left) return;
        this.#tryToTake().then(
          (taken) => {
            if (taken) return;
            this.logger.error(this.#sentence());
            again();
          },
          () => again(),
        );
      }, AGAIN_MS).unref();
    again();
  }

  #sentence(): string {
    return this.sharesRedis
      ? "Another process without REDIS_URL works on this database. Stop it, or give it the same REDIS_URL: without it, locks live in its own memory and the same piece could be sold twice."
      : "Another process works on this database already. Several need REDIS_URL: without it, locks live in each process's own memory and the same piece could be sold twice.";
  }
}
