import { isTrusted } from "./trust.mjs";

const MEMORY = "dastranj-pages:memory";
const REVALIDATED = "dastranj-pages:revalidated";
/** Nothing is shown for so long, so no revalidation need be remembered for longer. */
const REMEMBERED_MS = 60 * 24 * 3600 * 1000;

/** The next number: the time of Redis in milliseconds, or one more than the last if its clock went back. */
const NEXT = `
local memory = redis.call("GET", KEYS[1]) or ""
local last = tonumber(redis.call("ZRANGE", KEYS[2], -1, -1, "WITHSCORES")[2]) or 0
local time = redis.call("TIME")
local next = math.max(time[1] * 1000 + math.floor(time[2] / 1000), last + 1, (tonumber(string.match(memory, ":(%d+)$")) or 0) + 1)
`;

/** Begins a memory, unless this very Redis has one: all that was made before it is distrusted. */
const BEGIN = `${NEXT}
if string.match(memory, "^(.*):%d+$") == ARGV[1] then return end
redis.call("DEL", KEYS[2])
redis.call("SET", KEYS[1], ARGV[1] .. ":" .. string.format("%.0f", next))
`;

/** Notes tags as revalidated now. */
const NOTE = `${NEXT}
for _, tag in ipairs(ARGV) do redis.call("ZADD", KEYS[2], next, tag) end
redis.call("ZREMRANGEBYSCORE", KEYS[2], "-inf", next - ${REMEMBERED_MS})
`;

/** Milliseconds, as Next's own timestamps are. */
export const clock = () => performance.timeOrigin + performance.now();

/**
 * What was revalidated, by whichever storefront and of whichever build. Redis numbers the revalidations, so that no two clocks are
 * compared; each process keeps a copy and asks for news before it shows anything.
 */
export class Revalidations {
  #line;
  /** @type {string | undefined} */
  #memory;
  #run = { connection: 0, id: "" };
  #floor = Infinity;
  #newest = 0;
  /** @type {Map<string, number>} */
  #revalidated = new Map();
  /** @type {Map<string, number>} */
  #told = new Map();
  /** @type {number | undefined} */
  #lostAt = clock();
  /** What was the newest since when. @type {{ at: number, newest: number }[]} */
  #history = [];
  /** @type {Promise<boolean> | undefined} */
  #looking;
  /** @type {Promise<boolean> | undefined} */
  #lookingNext;

  /** @param {import("./redis.mjs").RedisLine} line */
  constructor(line) {
    this.#line = line;
  }

  /** Learns what is new; answers whether Redis could be asked. Who comes while another asks, asks after that. @returns {Promise<boolean>} */
  refresh() {
    if (!this.#looking) {
      this.#looking = this.#look().finally(() => {
        this.#looking = undefined;
      });
      return this.#looking;
    }
    this.#lookingNext ??= this.#looking.then(() => {
      this.#lookingNext = undefined;
      return this.refresh();
    });
    return this.#lookingNext;
  }

  /**
   * Revalidates tags here at once and, when this has resolved, everywhere. Throws when Redis could not be told: it is
   * then told later, as long as this process lives.
   * @param {readonly string[]} tags
   */
  async revalidate(tags) {
    const now = clock();
    for (const tag of tags) this.#told.set(tag, now);
    if (!(await this.refresh())) throw new Error("Redis could not be told what was revalidated.");
  }

  /** @param {import("./trust.mjs").Made} made */
  trusts(made) {
    const known = {
      floor: this.#floor,
      revalidated: this.#revalidated,
      lostAt: this.#lostAt,
      told: this.#told,
    };
    return isTrusted(made, known, clock());
  }

  /** Whether Redis answered when it was last asked. */
  get shared() {
    return this.#lostAt === undefined;
  }

  /** Another one when Redis lost its memory: numbers of two memories do not compare. */
  get memory() {
    return this.#memory;
  }

  /**
   * The last revalidation that was known here at a time.
   * @param {number} time
   */
  newestAt(time) {
    return this.#history.findLast(({ at }) => at <= time)?.newest ?? 0;
  }

  async #look() {
    try {
      await this.#tell();
      // A memory that is lost or begins while we ask is asked again.
      for (let tries = 0; !(await this.#learn()); tries++)
        if (tries === 4) throw new Error("Redis keeps forgetting.");
      this.#lostAt = undefined;
      return true;
    } catch {
      this.#lostAt ??= clock();
      return false;
    }
  }

  async #tell() {
    const told = [...this.#told];
    if (told.length === 0) return;
    await this.#line.ask((redis) => redis.eval(NOTE, 2, MEMORY, REVALIDATED, ...told.map(([tag]) => tag)));
    for (const [tag, at] of told) if (this.#told.get(tag) === at) this.#told.delete(tag);
  }

  /** @returns {Promise<boolean>} whether all is known now */
  async #learn() {
    const run = await this.#whichRedis();
    const [memory, news] = await this.#line.ask(async (redis) =>
      Promise.all([
        redis.get(MEMORY),
        redis.zrangebyscore(REVALIDATED, `(${this.#newest}`, "+inf", "WITHSCORES"),
      ]),
    );
    if (run.connection !== this.#line.connections) return false;
    if (!memory?.startsWith(`${run.id}:`)) {
      await this.#line.ask((redis) => redis.eval(BEGIN, 2, MEMORY, REVALIDATED, run.id));
      return false;
    }
    if (memory !== this.#memory) {
      this.#memory = memory;
      this.#floor = this.#newest = Number(memory.slice(run.id.length + 1));
      this.#revalidated.clear();
      this.#history = [];
      return false;
    }
    for (let at = 0; at < news.length; at += 2) {
      const number = Number(news[at + 1]);
      this.#revalidated.set(/** @type {string} */ (news[at]), number);
      this.#newest = Math.max(this.#newest, number);
    }
    if (news.length > 0 || this.#history.length === 0) {
      this.#history.push({ at: clock(), newest: this.#newest });
      if (this.#history.length > 1000) this.#history.shift();
    }
    return true;
  }

  /** A Redis that was started anew, or another in its place, may have forgotten the latest though it remembers the rest. */
  async #whichRedis() {
    const connection = this.#line.connections;
    if (connection !== this.#run.connection || connection === 0) {
      const info = await this.#line.ask((redis) => redis.info("server"));
      this.#run = { connection: this.#line.connections, id: /run_id:(\w+)/.exec(info)?.[1] ?? "unknown" };
    }
    return this.#run;
  }
}
