import { model } from "@medusajs/framework/utils";
import { MESSAGE_CHANNELS, MESSAGE_STATES } from "../../../contract/names";

/** Something that somebody is told. What `_sealed` holds the vault has encrypted. */
export const Message = model
  .define("message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    /** Names the event; of one event there is one message. */
    key: model.text().unique(),
    name: model.text(),
    channel: model.enum([...MESSAGE_CHANNELS]),
    recipient_mask: model.text(),
    recipient_sealed: model.text().nullable(),
    /** The vault's fingerprint: by it messages to somebody are found. */
    recipient_key: model.text().index().nullable(),
    language: model.enum(["fa", "en"]),
    /** Null when the message is secret. */
    subject: model.text().nullable(),
    /** Subject and text as JSON; null when they are forgotten. */
    words_sealed: model.text().nullable(),
    secret: model.boolean().default(false),
    state: model.enum([...MESSAGE_STATES]).default("waiting"),
    /** How often it was begun. */
    tries: model.number().default(0),
    /** What the last try that failed was told. */
    error: model.text().nullable(),
    /** Under which name the service that sent it knows it. */
    provider_reference: model.text().nullable(),
    /** Not sent after this moment. */
    valid_until: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state", "created_at"] }, { on: ["created_at", "id"] }]);
