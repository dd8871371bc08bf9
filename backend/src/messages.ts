type Environment = Record<string, string | undefined>;

/** How messages leave, as the messages plugin takes it. */
type MessagesOptions = {
  /** Whether codes may be read in the operator's mailbox: only where people try the market. */
  demonstration: boolean;
  /** Those that something sends; the rest is kept in the mailbox. */
  channels: Channel[];
};

type Channel = "email" | "sms";

/** A module as it stands in Medusa's configuration. */
interface NotificationModule {
  resolve: string;
  options: { providers: { resolve: string; id: string; options: Record<string, unknown> }[] };
}

/** What sends by a channel, and by which variables: all of them or none. */
const SENDERS = [
  { channel: "email", provider: "smtp", needed: ["SMTP_URL", "MAIL_FROM"] },
  { channel: "sms", provider: "sms", needed: ["SMS_URL", "SMS_TOKEN"] },
] as const;

/**
 * Reads from the environment how messages leave.
 *
 * @throws Error naming what is missing when a channel is half configured
 */
export function messagesFrom(env: Environment): MessagesOptions {
  return {
    demonstration: env.DEMONSTRATION === "1",
    channels: SENDERS.filter((sender) => isSet(env, sender)).map(({ channel }) => channel),
  };
}

/**
 * Medusa's Notification Module with what sends e-mail and SMS here, as far as it is configured; and with Medusa's own for
 * what its admin shows.
 *
 * @param place where a provider of the messages plugin lies
 * @throws Error naming what is missing when a channel is half configured, or what is not an address
 */
export function notificationsBy(env: Environment, place: (provider: string) => string): NotificationModule {
  const senders = SENDERS.filter((sender) => isSet(env, sender)).map(({ channel, provider }) => ({
    resolve: place(provider),
    id: provider,
    options: { channels: [channel], ...optionsOf[provider](env) },
  }));
  const feed = {
    resolve: "@medusajs/medusa/notification-local",
    id: "local",
    options: { name: "Local Notification Provider", channels: ["feed"] },
  };
  return { resolve: "@medusajs/medusa/notification", options: { providers: [feed, ...senders] } };
}

const optionsOf = {
  smtp: (env: Environment) => ({
    url: addressIn(env, "SMTP_URL", ["smtp:", "smtps:"]),
    from: senderIn(env.MAIL_FROM ?? ""),
  }),
  sms: (env: Environment) => ({
    url: addressIn(env, "SMS_URL", ["https:", "http:"]),
    token: env.SMS_TOKEN,
  }),
};

function isSet(env: Environment, { channel, needed }: (typeof SENDERS)[number]): boolean {
  const set = needed.filter((name) => env[name]);
  const missing = needed.filter((name) => !env[name]);
  if (set.length > 0 && missing.length > 0) {
    throw new Error(
      `${set.join(", ")} is set, but ${missing.join(", ")} is not: set both to send by ${channel}, or neither to keep those messages in the mailbox.`,
    );
  }
  return set.length > 0;
}

/** @throws Error naming the variable; what stands in it may be a password */
function addressIn(env: Environment, name: string, protocols: string[]): string {
  const text = env[name] ?? "";
  const protocol = URL.canParse(text) ? new URL(text).protocol : "";
  if (!protocols.includes(protocol)) {
    throw new Error(
      `${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(" or ")}.`,
    );
  }
  return text;
}

function senderIn(text: string): string {
  if (/^[^\r\n<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(text)) return text;
  throw new Error("MAIL_FROM must be who writes, such as: Dastranj <hello@dastranj.example>.");
}
