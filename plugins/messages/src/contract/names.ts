/** By what a message reaches somebody; `none`: she can be reached by nothing that is known here. */
export const MESSAGE_CHANNELS = ["sms", "email", "none"] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** Where a message stands. `kept`: nobody sends it, the operator's mailbox holds it. */
export const MESSAGE_STATES = ["waiting", "sent", "kept", "failed"] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];
