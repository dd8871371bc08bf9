import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A licence as its holder shows it and the office accepted it. Days are ISO dates (`2027-03-20`) in the jurisdiction's time. */
export const Licence = model
  .define("licence", {
    id: model.id({ prefix: "lic" }).primaryKey(),
    /** A class of the jurisdiction's policy, such as `home_business`. */
    licence_class: model.text(),
    number: model.text(),
    /** Issuer and number in one spelling: no two sellers show the same licence. */
    number_key: model.text().unique(),
    issuer: model.text(),
    issued_on: model.text(),
    /** The last day on which it holds. Entered, never computed. */
    expires_on: model.text(),
    /** Handles of the product categories that it is for. */
    categories: model.array(),
    status: model.enum(["pending", "accepted", "rejected", "replaced"]).default("pending"),
    seller: model.belongsTo(() => Seller, { mappedBy: "licences" }),
  })
  .indexes([{ on: ["status", "expires_on"] }]);
