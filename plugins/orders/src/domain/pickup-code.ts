/** The six digits by which a buyer who fetches her goods shows that they are hers. */

const DIGITS = 6;

/**
 * The code of a part.
 *
 * @param fingerprint a keyed hash of the part's id, base64url: without the key nobody can tell the code from the id
 */
export function pickupCode(fingerprint: string): string {
  const bytes = Buffer.from(fingerprint, "base64url");
  // Forty-eight bits, so that all codes are as good as equally likely.
  return String(bytes.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, "0");
}
