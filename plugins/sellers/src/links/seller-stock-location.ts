import { defineLink } from "@medusajs/framework/utils";
import StockLocationModule from "@medusajs/medusa/stock-location";
import SellerModule from "../modules/seller";

/** The place a seller's goods lie at and leave from. */
export default defineLink(SellerModule.linkable.seller, StockLocationModule.linkable.stockLocation);
