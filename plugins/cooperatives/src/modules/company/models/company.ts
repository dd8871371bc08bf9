import { model } from "@medusajs/framework/utils";
import { COMPANY_STATES } from "../../../contract/company";

/** A business that buys wholesale. */
export const Company = model
  .define("company", {
    id: model.id({ prefix: "comp" }).primaryKey(),
    name: model.text(),
    /** Lower case, two letters: its register, and its calendar. */
    country_code: model.text(),
    /** Its number in the register, in one spelling. */
    legal_id: model.text(),
    province: model.text().nullable(),
    city: model.text(),
    address: model.text(),
    postal_code: model.text().nullable(),
    phone: model.text(),
    /** What it buys, in its own words. */
    buys: model.text(),
    /** In which its people's limits are. */
    currency_code: model.text(),
    state: model.enum([...COMPANY_STATES]).default("applied"),
    /** Why it was refused or suspended. */
    reason: model.text().nullable(),
    applied_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    /** Who made it, a customer, and her browser's key: made once for each. */
    made_by: model.text(),
    request_key: model.text(),
  })
  .indexes([
    { on: ["made_by", "request_key"], unique: true },
    {
      name: "IDX_company_one_of_a_legal_id",
      on: ["country_code", "legal_id"],
      unique: true,
      where: "state in ('approved', 'suspended') and deleted_at is null",
    },
    { on: ["state", "applied_at"] },
  ]);
