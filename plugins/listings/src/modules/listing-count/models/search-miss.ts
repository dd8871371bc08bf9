import { model } from "@medusajs/framework/utils";

/** How often a text was searched on a day and nothing was found. */
export const SearchMiss = model
  .define("search_miss", {
    id: model.id({ prefix: "miss" }).primaryKey(),
    /** Normalised. */
    text: model.text(),
    /** The county whose goods were searched; empty for the whole market. */
    county: model.text(),
    /** In the office's calendar. */
    day: model.text(),
    times: model.number().default(0),
  })
  .indexes([{ on: ["county", "day", "text"], unique: true }, { on: ["day"] }]);
