import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";
import SellerModule from "../modules/seller";

/** One shipping profile per seller, so that a basket needs one shipping method for each of them. */
export default defineLink(SellerModule.linkable.seller, FulfillmentModule.linkable.shippingProfile);
