import { model } from "@medusajs/framework/utils";

/** A photo of what came, of work so far, or of what a buyer complains about: for both sides and the office, and nobody else. */
export const ReceivingPicture = model
  .define("receiving_picture", {
    id: model.id({ prefix: "rpic" }).primaryKey(),
    /** A receipt, a report or a shipment. */
    of_id: model.text(),
    by: model.enum(["cooperative", "member", "buyer"]),
    cooperative_id: model.text(),
    /** The member or the company on the other side. */
    seller_id: model.text().nullable(),
    company_id: model.text().nullable(),
    /** The browser's name of it: what is sent twice is kept once. */
    upload_key: model.text(),
    /** In the private store of pictures. */
    file_key: model.text(),
  })
  .indexes([
    {
      name: "IDX_receiving_picture_once",
      on: ["of_id", "upload_key"],
      unique: true,
      where: "deleted_at is null",
    },
  ]);
