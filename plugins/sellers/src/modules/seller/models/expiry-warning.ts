import { model } from "@medusajs/framework/utils";

/** That a seller was warned of the end of a licence or paper. Its id is what was warned of, when it ends, how far ahead. */
export const ExpiryWarning = model
  .define("expiry_warning", {
    id: model.text().primaryKey(),
    seller_id: model.text(),
    warned_at: model.dateTime(),
  })
  .indexes([{ on: ["seller_id"] }]);
