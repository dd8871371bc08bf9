import { model } from "@medusajs/framework/utils";

/** What Stripe told of accounts and transfers, kept before anything is done about it. */
export const ProviderEvent = model
  .define("provider_event", {
    id: model.id({ prefix: "provev" }).primaryKey(),
    provider_id: model.text(),
    /** Its own id of it. */
    event_id: model.text(),
    type: model.text(),
    /** The account or transfer that it is about; nothing else is kept, what stands is asked for. */
    about: model.text(),
    state: model.enum(["waiting", "done", "ignored", "differs"]).default("waiting"),
    note: model.text().nullable(),
    told_at: model.dateTime(),
    handled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["provider_id", "event_id"], unique: true }]);
