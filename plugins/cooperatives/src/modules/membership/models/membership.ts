import { model } from "@medusajs/framework/utils";
import { MEMBER_ROLES, MEMBERSHIP_MODES, MEMBERSHIP_STATES } from "../../../contract/membership";

/** That a producer belongs to a cooperative, or was asked to, or asks to. Money in whole smallest units, days as ISO dates. */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "memb" }).primaryKey(),
    cooperative_id: model.text(),
    producer_id: model.text(),
    state: model.enum([...MEMBERSHIP_STATES]),
    mode: model.enum([...MEMBERSHIP_MODES]).default("cooperative"),
    role: model.enum([...MEMBER_ROLES]).default("member"),
    /** How the written agreement is found, and its day. */
    agreement: model.text().nullable(),
    agreed_on: model.text().nullable(),
    share_fee: model.text().nullable(),
    share_currency: model.text().nullable(),
    share_paid_on: model.text().nullable(),
    weight: model.number().default(1),
    may_be_named: model.boolean().default(false),
    /** What was said with the last step. */
    words: model.text().nullable(),
    asked_at: model.dateTime(),
    joined_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_membership_one_open",
      on: ["cooperative_id", "producer_id"],
      unique: true,
      where: "state in ('invited', 'applied', 'active', 'suspended') and deleted_at is null",
    },
    { on: ["cooperative_id", "state", "asked_at"] },
    { on: ["producer_id", "state"] },
  ]);
