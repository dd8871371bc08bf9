import { useWords as useWordsOf } from "@dastranj/office";

/** The operator's language: its words, and how it writes numbers, and moments to the second. */
export const useWords = () => useWordsOf("messages", { dateStyle: "short", timeStyle: "medium" });
