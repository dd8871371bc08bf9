/** The name of the vault in Medusa's container; its service is `Vault`. */
export const VAULT_MODULE = "vault";

/**
 * Keeps secret what only its owner and the office may read. What is sealed may lie anywhere; each piece says which key
 * opens it.
 */
export interface Vault {
  /** Encrypts a text (AES-256-GCM) under the current key. */
  seal(text: string): string;
  /** @throws Error when it was changed, or sealed with a key that is not known */
  open(sealed: string): string;
  sealBytes(bytes: Uint8Array): Buffer;
  openBytes(sealed: Uint8Array): Buffer;
  /** Id of the key that sealed a text or bytes. */
  keyOf(sealed: string | Uint8Array): string;
  /** Id of the key that seals now. */
  readonly currentKey: string;
  /**
   * A keyed hash by which equal values are recognised, and nothing learnt of them.
   *
   * @param kind what is compared, such as `national_id`: equal values of two kinds have nothing in common
   */
  fingerprint(kind: string, value: string): string;
}
