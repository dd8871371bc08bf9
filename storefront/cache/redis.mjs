import { Redis } from "ioredis";

/** A page is sooner made anew than waited for. */
const PATIENCE_MS = 250;
/** So long a Redis that was away or slow is left alone: visitors must not wait for it one by one. */
const REST_MS = 1000;

/** The line to Redis. Whoever asks gets an answer or an error soon, and nothing queues up. */
export class RedisLine {
  #redis;
  #restsUntil = 0;
  #complained = false;
  /** Rises with each connection: behind a new one may stand a Redis that was started anew. */
  connections = 0;
  #opened;

  /** @param {string} url */
  constructor(url) {
    this.#redis = new Redis(url, {
      enableOfflineQueue: false,
      enableAutoPipelining: true,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      connectTimeout: 2000,
      retryStrategy: (tries) => Math.min(tries * 100, 1000),
    });
    this.#opened = new Promise((opened) => {
      this.#redis.once("ready", opened);
      this.#redis.once("close", opened);
    });
    this.#redis.on("ready", () => {
      this.connections += 1;
      this.#restsUntil = 0;
      if (this.#complained) console.warn("Redis, which shares the pages, is back.");
      this.#complained = false;
    });
    this.#redis.on("error", (error) => this.#complain(error));
  }

  /**
   * Asks Redis; throws when it is away or takes too long.
   * @template T
   * @param {(redis: Redis) => Promise<T>} question
   * @returns {Promise<T>}
   */
  async ask(question) {
    if (performance.now() < this.#restsUntil) throw new Error("Redis is away.");
    try {
      return await inTime(this.#opened.then(() => question(this.#redis)));
    } catch (error) {
      // Redis itself refused this one, such as a full one a write: it is there all the same.
      if (error instanceof Error && error.name === "ReplyError") throw error;
      this.#restsUntil = performance.now() + REST_MS;
      if (error === TOO_LATE) this.#redis.disconnect(true);
      this.#complain(error);
      throw error;
    }
  }

  close() {
    this.#redis.disconnect();
  }

  /** @param {unknown} error */
  #complain(error) {
    if (this.#complained) return;
    this.#complained = true;
    console.warn(`Redis, which shares the pages, is away: ${error instanceof Error ? error.message : error}`);
  }
}

const TOO_LATE = new Error(`no answer within ${PATIENCE_MS} ms`);

/**
 * @template T
 * @param {Promise<T>} answer
 * @returns {Promise<T>}
 */
async function inTime(answer) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    // A busy process comes late to its timers too: what has arrived meanwhile is read before it counts as missing.
    timer = setTimeout(() => setImmediate(() => reject(TOO_LATE)), PATIENCE_MS);
  });
  try {
    return /** @type {T} */ (await Promise.race([answer, late]));
  } finally {
    clearTimeout(timer);
    answer.catch(() => {});
    late.catch(() => {});
  }
}
