import type { Messages } from "@/i18n/messages";

/** The texts of the search page; they travel with it, so that the island needs no library for them. */
export type SearchWords = Messages["search"];
