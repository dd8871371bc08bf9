import { sayReason } from "../../contract/release-reasons";

/** The line of a message that says why; nothing where nobody said. */
export function because(language: "fa" | "en", kept: string | null): string {
  const reason = sayReason(language, kept);
  if (!reason) return "";
  return language === "fa" ? `\nدلیل: ${reason}` : `\nReason: ${reason}`;
}
