import { model } from "@medusajs/framework/utils";

/** What a gateway told us of a payment, kept before anything is done about it. */
export const PaymentEvent = model
  .define("payment_event", {
    id: model.id({ prefix: "payev" }).primaryKey(),
    /** Which gateway told it: "stripe", "zarinpal". */
    provider: model.text(),
    /** The gateway's own id of it. */
    event_id: model.text(),
    type: model.text(),
    /** What it is about; nothing of whom. */
    payload: model.json(),
    state: model.enum(["waiting", "done", "ignored", "refused", "differs"]).default("waiting"),
    /** Why it was ignored or refused, or what differs. */
    note: model.text().nullable(),
    told_at: model.dateTime(),
    handled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["provider", "event_id"], unique: true }, { on: ["state", "told_at"] }]);
