import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** The audit trail: what was done to a seller or seen of her, by whom, when and why. Written once, never changed. */
export const SellerEvent = model
  .define("seller_event", {
    id: model.id({ prefix: "selev" }).primaryKey(),
    /** A verb of the table of states, or what else is recorded: `particulars_seen`, `paper_seen`, `sheba_changed`, … */
    verb: model.text(),
    /** The states before and after, for a verb of the table. */
    from: model.text().nullable(),
    to: model.text().nullable(),
    actor_kind: model.enum(["seller", "operator", "system"]),
    /** Id of the member or operator; null for the clock. */
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    /** A reason per field, or what else belongs to it; never what is secret. */
    details: model.json().nullable(),
    at: model.dateTime(),
    seller: model.belongsTo(() => Seller, { mappedBy: "events" }),
  })
  .indexes([{ on: ["at"] }]);
