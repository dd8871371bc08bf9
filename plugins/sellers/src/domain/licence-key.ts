/**
 * Issuer and number of a licence in one spelling, so that no two sellers show the same: letters and digits alone, small, each
 * letter that Arabic and Persian write apart as one.
 */
export function licenceKey({ issuer, number }: { issuer: string; number: string }): string {
  return [issuer, number].map(spelled).join("|");
}

function spelled(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[ةۀە]/g, "ه")
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
