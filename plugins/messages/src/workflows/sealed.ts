import { defineSealed } from "@dastranj/privacy/contract";

/** To whom messages go, and what they say. */
defineSealed({ table: "message", columns: ["recipient_sealed", "words_sealed"] });
