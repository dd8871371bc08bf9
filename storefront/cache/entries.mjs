import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { gunzip, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { clock } from "./revalidations.mjs";

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

const PREFIX = "dastranj-pages:";
/** Every entry's name and when it was written, so that their number has a bound. */
const INDEX = `${PREFIX}index`;
const MOST_IN_REDIS = 20_000;
const LARGEST_IN_REDIS = 1024 * 1024;
/** What nobody made anew for so long is not visited enough to be shared. Seconds. */
const LONGEST_IN_REDIS = 24 * 3600;

/**
 * @template T
 * @typedef {import("./trust.mjs").Made & { freshUntil: number, body: T }} Entry
 */

/**
 * Entries in this process' memory, and in Redis for everybody. What is returned may be shown.
 * @template T
 */
export class Entries {
  #line;
  #revalidations;
  #kind;
  /** @type {LRUCache<string, Entry<T>>} */
  #near;
  /** @type {string | undefined} */
  #memory;

  /**
   * @param {import("./redis.mjs").RedisLine} line
   * @param {import("./revalidations.mjs").Revalidations} revalidations
   * @param {string} kind
   * @param {number} nearBytes how much this process keeps itself
   */
  constructor(line, revalidations, kind, nearBytes) {
    this.#line = line;
    this.#revalidations = revalidations;
    this.#kind = kind;
    this.#near = new LRUCache({ maxSize: nearBytes });
  }

  /**
   * The newest that may be shown. Whoever asks has let the revalidations be refreshed.
   * @param {string} key
   * @returns {Promise<Entry<T> | undefined>}
   */
  async get(key) {
    this.#forgetWithRedis();
    const near = this.#near.get(key);
    const trusted = near && this.#revalidations.trusts(near) ? near : undefined;
    if ((trusted && trusted.freshUntil > clock()) || !this.#revalidations.shared) return trusted;
    const far = await this.#fetch(key);
    if (!far || !this.#revalidations.trusts(far)) return trusted;
    if (trusted && trusted.freshUntil >= far.freshUntil) return trusted;
    return far;
  }

  /**
   * @param {string} key
   * @param {Entry<T>} entry
   * @param {number} life how long it may be shown at all, in seconds; 0: by this process alone
   */
  async set(key, entry, life) {
    this.#forgetWithRedis();
    const plain = serialize(entry);
    this.#near.set(key, entry, { size: plain.length + key.length });
    if (life <= 0 || !this.#revalidations.shared || !this.#revalidations.trusts(entry)) return;
    try {
      const value = await packed(plain, { level: 1 });
      if (value.length <= LARGEST_IN_REDIS) await this.#write(this.#name(key), value, life);
    } catch {
      // The others make it themselves.
    }
  }

  /** @param {string} key */
  async #fetch(key) {
    try {
      const value = await this.#line.ask((redis) => redis.getBuffer(this.#name(key)));
      if (!value) return undefined;
      const plain = await unpacked(value);
      const far = /** @type {Entry<T>} */ (deserialize(plain));
      this.#near.set(key, far, { size: plain.length + key.length });
      return far;
    } catch {
      return undefined;
    }
  }

  /**
   * @param {string} name
   * @param {Buffer} value
   * @param {number} life
   */
  async #write(name, value, life) {
    const seconds = Math.ceil(Math.min(life, LONGEST_IN_REDIS));
    const now = Date.now();
    const count = await this.#line.ask(async (redis) => {
      const answers = await Promise.all([
        redis.set(name, value, "EX", seconds),
        redis.zadd(INDEX, now, name),
        redis.zremrangebyscore(INDEX, "-inf", now - LONGEST_IN_REDIS * 1000),
        redis.expire(INDEX, LONGEST_IN_REDIS),
        redis.zcard(INDEX),
      ]);
      return answers[4];
    });
    if (count <= MOST_IN_REDIS) return;
    await this.#line.ask(async (redis) => {
      const oldest = await redis.zpopmin(INDEX, count - MOST_IN_REDIS);
      await redis.unlink(...oldest.filter((_, at) => at % 2 === 0));
    });
  }

  /** @param {string} key */
  #name(key) {
    return `${PREFIX}${this.#kind}:${createHash("sha256").update(key).digest("base64url")}`;
  }

  /** What was made under a memory that Redis lost cannot be held against the numbers of the next. */
  #forgetWithRedis() {
    if (this.#memory === this.#revalidations.memory) return;
    this.#memory = this.#revalidations.memory;
    this.#near.clear();
  }
}
