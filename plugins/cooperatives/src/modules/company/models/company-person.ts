import { model } from "@medusajs/framework/utils";
import { COMPANY_ROLES, PERSON_STATES } from "../../../contract/company";

/** Somebody who acts for a company, or was asked to. */
export const CompanyPerson = model
  .define("company_person", {
    id: model.id({ prefix: "cper" }).primaryKey(),
    company_id: model.text(),
    /** Medusa's customer; null until she has accepted. */
    customer_id: model.text().nullable(),
    name: model.text(),
    email: model.text().nullable(),
    mobile: model.text().nullable(),
    language: model.enum(["fa", "en"]).default("fa"),
    role: model.enum([...COMPANY_ROLES]),
    state: model.enum([...PERSON_STATES]),
    /** For a month of the company's calendar, in whole smallest units of its currency; null: no limit. */
    monthly_limit: model.text().nullable(),
    needs_approval: model.boolean().default(false),
    /** Of an invitation: nobody who reads the table can accept it. */
    token_hash: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
    joined_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_company_person_once",
      on: ["company_id", "customer_id"],
      unique: true,
      where: "state = 'active' and deleted_at is null",
    },
    {
      name: "IDX_company_person_of_a_customer",
      on: ["customer_id"],
      where: "state = 'active' and deleted_at is null",
    },
    { on: ["token_hash"], unique: true, where: "token_hash is not null and deleted_at is null" },
    { on: ["company_id", "state"] },
  ])
  .checks([
    {
      name: "company_person_has_joined",
      expression: (columns) => `${columns.state} <> 'active' or ${columns.customer_id} is not null`,
    },
  ]);
