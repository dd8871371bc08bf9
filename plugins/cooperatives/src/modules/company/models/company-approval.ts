import { model } from "@medusajs/framework/utils";
import { COOPERATIVES_WORDS } from "../../../contract/company";

/** What a cooperative says of a company for herself. */
export const CompanyApproval = model
  .define("company_approval", {
    id: model.id({ prefix: "capp" }).primaryKey(),
    company_id: model.text(),
    cooperative_id: model.text(),
    state: model.enum([...COOPERATIVES_WORDS]).default("asked"),
    reason: model.text().nullable(),
    asked_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([
    { on: ["company_id", "cooperative_id"], unique: true },
    { on: ["cooperative_id", "state", "asked_at"] },
  ]);
