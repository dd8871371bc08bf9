import { defineSealed } from "@dastranj/privacy/contract";

defineSealed({ table: "message", columns: ["recipient_sealed", "words_sealed"] });
