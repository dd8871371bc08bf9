import type { Logger } from "@medusajs/framework/types";
import { Client, type ClientConfig } from "pg";

const AGAIN_MS = 1000;

/**
 * Hears Postgres notifications on a connection of its own, which it opens again when it is lost. After each opening it
 * calls back for every channel: a notification may have been missed.
 */
export class Listener {
  #client: Client | undefined;
  #closed = false;
  #again: NodeJS.Timeout | undefined;

  constructor(
    private readonly connection: ClientConfig,
    private readonly channels: string[],
    private readonly heard: (channel: string) => void,
    private readonly logger: Logger,
  ) {}

  async open(): Promise<void> {
    const client = new Client({ ...this.connection, application_name: "dastranj jobs", keepAlive: true });
    this.#client = client;
    client.on("notification", ({ channel }) => this.heard(channel));
    client.on("error", (error) => this.#lost(client, error));
    client.on("end", () => this.#lost(client));
    try {
      await client.connect();
      for (const channel of this.channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
      for (const channel of this.channels) this.heard(channel);
    } catch (error) {
      this.#lost(client, error);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#again);
    await this.#client?.end().catch(() => undefined);
  }

  #lost(client: Client, error?: unknown): void {
    if (this.#closed || client !== this.#client) return;
    this.#client = undefined;
    client.end().catch(() => undefined);
    if (error) this.logger.warn(`Jobs no longer hear of new work at once; asking every second: ${error}`);
    this.#again = setTimeout(() => void this.open(), AGAIN_MS);
  }
}
