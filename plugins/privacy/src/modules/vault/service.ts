import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Vault } from "../../contract/vault";
import { readKeys, type VaultKey } from "../../domain/keys";

/** Options of the privacy plugin, from the composition root. */
export interface VaultOptions {
  /** See `readKeys`. */
  keys?: string;
  hashKey?: string;
}

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Version of the form, so that another can come beside it. */
const FORM = "v1";

/** AES-256-GCM under named keys. The name of the key is authenticated with what it seals. */
export class VaultModuleService implements Vault {
  readonly #current: VaultKey;
  readonly #keys: Map<string, VaultKey>;
  readonly #hashKey: string;

  constructor(_dependencies: object, { keys, hashKey }: VaultOptions = {}) {
    const known = readKeys(keys);
    if (!hashKey) throw new Error("VAULT_HASH_KEY must be set: a long random text that never changes.");
    this.#current = known[0];
    this.#keys = new Map(known.map((key) => [key.id, key]));
    this.#hashKey = hashKey;
  }

  get currentKey(): string {
    return this.#current.id;
  }

  seal(text: string): string {
    const { id } = this.#current;
    return [FORM, id, this.#encrypt(Buffer.from(text, "utf8")).toString("base64url")].join(".");
  }

  open(sealed: string): string {
    const [, id = "", body = ""] = sealed.split(".");
    return this.#decrypt(id, Buffer.from(body, "base64url")).toString("utf8");
  }

  /** The first line names the key, the sealed bytes follow. */
  sealBytes(bytes: Uint8Array): Buffer {
    return Buffer.concat([Buffer.from(`${FORM}.${this.#current.id}\n`, "utf8"), this.#encrypt(bytes)]);
  }

  openBytes(sealed: Uint8Array): Buffer {
    const bytes = Buffer.from(sealed);
    return this.#decrypt(this.keyOf(bytes), bytes.subarray(bytes.indexOf("\n") + 1));
  }

  keyOf(sealed: string | Uint8Array): string {
    const head = typeof sealed === "string" ? sealed : firstLineOf(sealed);
    return head.split(".")[1] ?? "";
  }

  fingerprint(kind: string, value: string): string {
    return createHmac("sha256", this.#hashKey).update(`${kind}\n${value}`).digest("base64url");
  }

  #encrypt(bytes: Uint8Array): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#current.bytes, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(this.#current.id, "utf8"));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  }

  #decrypt(id: string, sealed: Buffer): Buffer {
    const key = this.#keys.get(id);
    if (!key) throw new Error(`Sealed with the key ${JSON.stringify(id)}, which VAULT_KEYS does not have.`);
    const decipher = createDecipheriv(CIPHER, key.bytes, sealed.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(id, "utf8"));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  }
}

function firstLineOf(sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  return bytes.subarray(0, Math.max(0, bytes.indexOf("\n"))).toString("utf8");
}
