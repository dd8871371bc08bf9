/** How messages leave, as the messages plugin takes it. */
type MessagesOptions = {
  /** Whether codes may be read in the operator's mailbox: only where people try the market. */
  demonstration: boolean;
};

/** Reads from the environment how messages leave. */
export function messagesFrom(env: Record<string, string | undefined>): MessagesOptions {
  return { demonstration: env.DEMONSTRATION === "1" };
}
