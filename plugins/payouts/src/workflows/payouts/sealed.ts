import { defineSealed } from "@dastranj/privacy/contract";

defineSealed({ table: "payout", columns: ["sheba_sealed"] });
