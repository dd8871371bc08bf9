import { defineSealed } from "@dastranj/privacy/contract";

defineSealed({
  table: "seller_particulars",
  columns: ["identity_sealed", "address_sealed", "postal_code_sealed", "sheba_sealed"],
});
defineSealed({ table: "handover_address", columns: ["address_sealed"] });
defineSealed({ table: "seller_paper", files: "file_key" });
