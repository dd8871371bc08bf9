import type { Failure } from "../../domain/failure";

/** What a server may refuse of a message itself. */
const OF_THE_MESSAGE = ["RCPT TO", "DATA"];

/**
 * What became of a message that a mail server did not take. Final is what it refused for good of this recipient or these
 * words; a refused password or sender is mended by the operator, and then the message goes out after all. Its sentence is
 * not told on: it names the recipient.
 */
export function failureOf(thrown: unknown): Failure {
  const {
    code = "",
    command = "",
    responseCode,
    response = "",
  } = thrown as {
    code?: string;
    command?: string;
    responseCode?: number;
    response?: string;
  };
  if (responseCode === undefined) {
    return {
      final: code === "EENVELOPE",
      why: `The mail server could not be spoken to (${code || "no code"}).`,
    };
  }
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return {
    final: responseCode >= 500 && OF_THE_MESSAGE.includes(command),
    why: `The mail server answered ${[responseCode, enhanced].filter(Boolean).join(" ")} to ${command || "its greeting"}.`,
  };
}
