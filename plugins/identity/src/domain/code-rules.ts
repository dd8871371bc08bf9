const SECOND = 1000;

/** How a one-time code lives. */
export const CODE = {
  /** A code is right for so long. */
  livesMs: 120 * SECOND,
  /** So many tries, right or wrong, are made of one code. */
  tries: 5,
  /** So long is waited between two codes. */
  restMs: 60 * SECOND,
  /** So many codes are sent to one number for one purpose within the window. */
  most: 5,
  windowMs: 3600 * SECOND,
} as const;

/** Why no code is sent now, and from when on one is. */
export interface TooEager {
  refused: "code_too_soon" | "code_too_often";
  again_at: Date;
}

/**
 * Whether another code may be sent.
 *
 * @param askedAt when codes were asked for, for this number and purpose, in any order
 */
export function mayAsk(askedAt: readonly Date[], now: Date): TooEager | undefined {
  const recent = askedAt
    .map((at) => at.getTime())
    .filter((at) => at > now.getTime() - CODE.windowMs)
    .sort((one, other) => other - one);
  const [last] = recent;
  const first = recent[CODE.most - 1];
  if (first !== undefined) return { refused: "code_too_often", again_at: new Date(first + CODE.windowMs) };
  if (last === undefined || last + CODE.restMs <= now.getTime()) return undefined;
  return { refused: "code_too_soon", again_at: new Date(last + CODE.restMs) };
}

/** The last code of a number and purpose, as it stands after a try that it did not answer. */
export interface StandingCode {
  expires_at: Date;
  spent_at: Date | null;
  tries: number;
}

/** Why a code was not taken. A code that was right and is used says so, and any other is only wrong. */
export function whyNot(
  code: StandingCode | undefined,
  same: boolean,
  now: Date,
): "code_wrong" | "code_expired" | "code_used" | "code_tries_spent" {
  if (!code) return "code_wrong";
  if (code.spent_at) return same ? "code_used" : "code_wrong";
  if (code.expires_at.getTime() <= now.getTime()) return "code_expired";
  return code.tries >= CODE.tries ? "code_tries_spent" : "code_wrong";
}
