/** A key of the vault: 32 bytes under a name. */
export interface VaultKey {
  id: string;
  bytes: Uint8Array;
}

/**
 * Reads `first:base64,second:base64`: the first key seals, all open. Both alphabets of base64 are read.
 *
 * @throws Error naming what is wrong, without the key itself
 */
export function readKeys(given: string | undefined): [VaultKey, ...VaultKey[]] {
  const [first, ...rest] = (given ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readKey);
  if (!first) throw new Error("VAULT_KEYS must be set: name:key with 32 random bytes in base64.");
  const ids = [first, ...rest].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new Error("VAULT_KEYS has two keys of one name.");
  return [first, ...rest];
}

function readKey(text: string): VaultKey {
  const [id = "", encoded = ""] = text.split(":");
  if (!/^[\w-]{1,32}$/.test(id)) throw new Error("A key of VAULT_KEYS has no name; write name:key.");
  const bytes = Buffer.from(encoded.replaceAll("-", "+").replaceAll("_", "/"), "base64");
  if (bytes.length !== 32) throw new Error(`The key ${id} of VAULT_KEYS must be 32 bytes in base64.`);
  return { id, bytes };
}
