import { model } from "@medusajs/framework/utils";

/** A code that was sent. Neither the number nor the code can be read back: both are keyed hashes. */
export const OneTimeCode = model
  .define("one_time_code", {
    id: model.id({ prefix: "code" }).primaryKey(),
    /** Whose and what for. */
    subject_hash: model.text(),
    code_hash: model.text(),
    asked_at: model.dateTime(),
    expires_at: model.dateTime(),
    tries: model.number().default(0),
    spent_at: model.dateTime().nullable(),
    /** A newer one was asked for. */
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["subject_hash", "asked_at"] }, { on: ["asked_at"] }]);
