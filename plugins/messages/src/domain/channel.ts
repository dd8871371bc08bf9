/** By what a message goes. */
export type Channel = "sms" | "email" | "none";

/** How somebody may be reached. */
export interface Ways {
  mobile?: string | null;
  email?: string | null;
}

/** The way that a message to somebody takes: her mobile if there is one, else her e-mail. */
export function wayTo({ mobile, email }: Ways): { channel: Channel; address: string } {
  if (mobile) return { channel: "sms", address: mobile };
  if (email) return { channel: "email", address: email };
  return { channel: "none", address: "" };
}

/** Whether a message is sent, or kept for the operator because nothing can send it. */
export function firstState(channel: Channel, open: readonly Channel[]): "waiting" | "kept" {
  return channel !== "none" && open.includes(channel) ? "waiting" : "kept";
}
