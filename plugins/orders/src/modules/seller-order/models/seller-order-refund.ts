import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/**
 * What goes back to the buyer, once for each cause. Written in the transaction that decides it; paid by a job, which may run
 * again after anything.
 */
export const SellerOrderRefund = model
  .define("seller_order_refund", {
    id: model.id({ prefix: "sordr" }).primaryKey(),
    order_id: model.text(),
    cause: model.enum(["declined", "expired", "cancelled", "returned", "billed"]),
    /** Id of the part, or of the return. */
    cause_id: model.text(),
    currency_code: model.text(),
    /** Decimal in the major unit, whole smallest units. Null until the order says what is owed. */
    amount: model.bigNumber().nullable(),
    /**
     * Of what is billed for less than was agreed: by so much it costs less, of which `amount` had been paid. Decimal in the major unit.
     */
    credit: model.bigNumber().nullable(),
    /** "unpaid": no money had come, so none goes back. */
    state: model.enum(["due", "paid_back", "unpaid"]).default("due"),
    /** Of Medusa's payment module, as soon as it is begun. */
    refund_id: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "refunds" }),
  })
  .indexes([{ on: ["cause", "cause_id"], unique: true }]);
