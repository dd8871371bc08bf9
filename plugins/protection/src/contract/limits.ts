/** So many tries within so many seconds; then the rest of those seconds is to be waited for. */
export interface Limit {
  tries: number;
  seconds: number;
}

/**
 * How often is too often. Per address: behind one there may be a family, a class in a workshop, or the many customers of a
 * mobile network. Only tries to sign in that failed count; what is tried in the right way is given back.
 */
export const LIMITS = {
  /** Tries to sign in, from one address. */
  sign_in: { tries: 100, seconds: 600 },
  /** Tries to sign in to one account, from one address. */
  sign_in_from: { tries: 10, seconds: 300 },
  /** Tries to sign in to one account, from wherever. Short, so that an attack keeps nobody out for long. */
  sign_in_account: { tries: 20, seconds: 120 },
  /** New accounts, and letters for a forgotten password, from one address. */
  sign_up: { tries: 60, seconds: 3600 },
  /** One-time codes sent, from one address. How many are sent to one number is the identity plugin's to say. */
  code: { tries: 60, seconds: 3600 },
  /** Searches, from one address. */
  search: { tries: 600, seconds: 60 },
  /** Suggestions while something is typed, from one address: several for one search. */
  suggest: { tries: 1800, seconds: 60 },
  /** What pages tell of what was seen on them, from one address. */
  counting: { tries: 600, seconds: 60 },
  /** Links to orders asked for, from one address. */
  order_link: { tries: 30, seconds: 3600 },
  /** Links asked for to one order, from wherever, whether there is such an order or not. */
  order_link_number: { tries: 10, seconds: 1800 },
  /** Pick-up codes said for one part of an order, by its seller: a million codes are not tried out. */
  pickup_code: { tries: 5, seconds: 900 },
  /** Baskets made orders, or tried to, from one address. */
  checkout: { tries: 120, seconds: 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

export type Limits = Record<LimitName, Limit>;

/** Which variable of the environment sets which limit anew. */
const VARIABLE: Record<LimitName, string> = {
  sign_in: "LIMIT_SIGN_IN",
  sign_in_from: "LIMIT_SIGN_IN_FROM",
  sign_in_account: "LIMIT_SIGN_IN_ACCOUNT",
  sign_up: "LIMIT_SIGN_UP",
  code: "LIMIT_CODE",
  search: "LIMIT_SEARCH",
  suggest: "LIMIT_SUGGEST",
  counting: "LIMIT_COUNTING",
  order_link: "LIMIT_ORDER_LINK",
  order_link_number: "LIMIT_ORDER_LINK_NUMBER",
  pickup_code: "LIMIT_PICKUP_CODE",
  checkout: "LIMIT_CHECKOUT",
};

/**
 * The limits, with those that the environment sets anew: `LIMIT_SEARCH=1200/60` is 1200 tries in a minute.
 *
 * @throws Error naming the variable that says something else
 */
export function limitsFrom(env: Record<string, string | undefined>): Limits {
  const names = Object.keys(LIMITS) as LimitName[];
  const entries = names.map((name) => {
    const [limit, variable] = [LIMITS[name], VARIABLE[name]];
    const given = env[variable];
    if (!given) return [name, limit];
    const [, tries, seconds] = /^(\d{1,9})\/(\d{1,6})$/.exec(given) ?? [];
    if (Number(tries) > 0 && Number(seconds) > 0)
      return [name, { tries: Number(tries), seconds: Number(seconds) }];
    throw new Error(
      `${variable} is ${given}; it must be tries and seconds, such as ${limit.tries}/${limit.seconds}.`,
    );
  });
  return Object.fromEntries(entries);
}

/** The service of the module that counts, as other plugins see it. */
export interface TryLimits {
  /** Counts a try; answers after how many seconds to come again when it was one too many, else undefined. */
  spend(limit: LimitName, who: string): Promise<number | undefined>;
  /** Begins to count anew. */
  forget(limit: LimitName, who: string): Promise<void>;
}
