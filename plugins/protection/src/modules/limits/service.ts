import { createHmac, randomBytes } from "node:crypto";
import type { Logger } from "@medusajs/framework/types";
import type { Redis } from "ioredis";
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { LIMITS, type LimitName, type Limits } from "../../contract/limits";
import { type Origin, type Trust, trusting, visitorOf } from "../../domain/visitor";
import { counterOf } from "./counters";
import { connect } from "./redis";

/** Options of the protection plugin, from the composition root. */
export interface LimitsOptions {
  /** Where there is one, all processes count together. */
  redisUrl?: string;
  /** With which what is counted by is made unreadable: no e-mail and no address is ever stored. */
  secret?: string;
  /** Which proxies are believed, as `trusting` reads them. */
  trustedProxies?: string;
  limits?: Limits;
}

/** How long somewhere that somebody signed in from is known to be hers. */
const KNOWN = { tries: 1, seconds: 7 * 24 * 3600 };

/** Counts how often visitors try what is limited. */
export class LimitsModuleService {
  readonly #trusts: Trust;
  readonly #secret: string | Buffer;
  readonly #redis: Redis | undefined;
  readonly #counters: Record<LimitName, RateLimiterAbstract>;
  readonly #known: RateLimiterAbstract;

  // Medusa calls this when the process ends.
  readonly __hooks = { onApplicationShutdown: async () => this.#redis?.disconnect() };

  constructor({ logger }: { logger: Logger }, options: LimitsOptions = {}) {
    const { redisUrl, secret, trustedProxies, limits = LIMITS } = options;
    this.#trusts = trusting(trustedProxies);
    this.#secret = secret || randomBytes(32);
    const redis = redisUrl ? connect(redisUrl, logger) : undefined;
    this.#redis = redis;
    const names = Object.keys(LIMITS) as LimitName[];
    this.#counters = Object.fromEntries(
      names.map((name) => [name, counterOf(name, limits[name], redis)]),
    ) as Record<LimitName, RateLimiterAbstract>;
    this.#known = counterOf("known", KNOWN, redis);
  }

  /** The network that a request is made from; undefined for a neighbour's own. See `visitorOf`. */
  visitorOf(origin: Origin): string | undefined {
    return visitorOf(origin, this.#trusts);
  }

  /** Counts a try; answers after how many seconds to come again when it was one too many, else undefined. */
  async spend(limit: LimitName, who: string): Promise<number | undefined> {
    try {
      await this.#counters[limit].consume(this.#hidden(who));
      return undefined;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }

  /** Takes one try back. */
  async giveBack(limit: LimitName, who: string): Promise<void> {
    await this.#counters[limit].reward(this.#hidden(who));
  }

  /** Begins to count anew. */
  async forget(limit: LimitName, who: string): Promise<void> {
    await this.#counters[limit].delete(this.#hidden(who));
  }

  /** Remembers that somebody got in, such as with an account from a network. */
  async remember(who: string): Promise<void> {
    await this.#known.penalty(this.#hidden(who));
  }

  /** Whether somebody got in before, not long ago. */
  async knows(who: string): Promise<boolean> {
    return (await this.#known.get(this.#hidden(who))) !== null;
  }

  #hidden(who: string): string {
    return createHmac("sha256", this.#secret).update(who).digest("base64url");
  }
}
