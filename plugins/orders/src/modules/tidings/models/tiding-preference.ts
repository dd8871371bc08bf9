import { model } from "@medusajs/framework/utils";
import { TIDING_CHANNELS } from "../../../domain/tiding-topics";

/** That somebody wishes to hear of a topic by a channel, or not to; without a row it is as it is for everybody. */
export const TidingPreference = model
  .define("tiding_preference", {
    id: model.id({ prefix: "tpref" }).primaryKey(),
    /** Whose: `customer:<id>`, `member:<id>`, or `address:<fingerprint>` of who buys as a guest. */
    person: model.text(),
    topic: model.text(),
    channel: model.enum([...TIDING_CHANNELS]),
    wished: model.boolean(),
  })
  .indexes([{ on: ["person", "topic", "channel"], unique: true }]);
