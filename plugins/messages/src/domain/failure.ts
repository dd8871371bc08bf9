/** Why a message did not leave, and whether trying again could help. Nothing personal stands in `why`. */
export interface Failure {
  final: boolean;
  why: string;
}

const MARKS = { final: "MESSAGE_REFUSED", passing: "MESSAGE_NOT_SENT" } as const;
const LONGEST = 200;

/**
 * A failure as a sentence: Medusa's module hands on only the sentence of what a provider threw, inside one of its own.
 *
 * @see readFailure
 */
export function sayFailure({ final, why }: Failure): string {
  return `${final ? MARKS.final : MARKS.passing} ${why.replace(/\s+/g, " ").trim().slice(0, LONGEST)}`;
}

/** Reads a sentence of `sayFailure` out of another. What nobody of ours said may hold anything, so nothing of it is kept. */
export function readFailure(sentence: string): Failure {
  const [, mark, why] = /(MESSAGE_REFUSED|MESSAGE_NOT_SENT) ([^\r\n]*)/.exec(sentence) ?? [];
  if (!mark) return { final: false, why: "It could not be handed over." };
  return { final: mark === MARKS.final, why: why ?? "" };
}
