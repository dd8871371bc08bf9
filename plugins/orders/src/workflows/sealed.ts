import { defineSealed } from "@dastranj/privacy/contract";

defineSealed({ table: "seller_order_shipment", files: "proof" });
