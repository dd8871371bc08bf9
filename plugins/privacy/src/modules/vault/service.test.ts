import { describe, expect, it } from "vitest";
import { VaultModuleService } from "./service";

const FIRST = `first:${Buffer.alloc(32, 1).toString("base64url")}`;
const SECOND = `second:${Buffer.alloc(32, 2).toString("base64url")}`;
const vaultOf = (keys: string, hashKey = "a hash key") => new VaultModuleService({}, { keys, hashKey });

describe("the vault", () => {
  it("opens what it sealed, and seals nothing twice alike", () => {
    const vault = vaultOf(FIRST);
    const sealed = vault.seal("کد ملی ۹۹۹۱۲۳۴۵۶۱");
    expect(vault.open(sealed)).toBe("کد ملی ۹۹۹۱۲۳۴۵۶۱");
    expect(vault.seal("کد ملی ۹۹۹۱۲۳۴۵۶۱")).not.toBe(sealed);
    expect(sealed).not.toContain("۹۹۹");
    const bytes = Buffer.from([0, 10, 255, 10, 46]);
    expect(vault.openBytes(vault.sealBytes(bytes))).toEqual(bytes);
  });

  it("opens with a former key what that sealed, and seals with the new one", () => {
    const before = vaultOf(FIRST).seal("نشانی");
    const after = vaultOf(`${SECOND},${FIRST}`);
    expect([after.open(before), after.keyOf(before)]).toEqual(["نشانی", "first"]);
    expect(after.keyOf(after.seal("نشانی"))).toBe("second");
    expect(after.keyOf(vaultOf(FIRST).sealBytes(Buffer.from("\n.x.")))).toBe("first");
    expect(() => vaultOf(SECOND).open(before)).toThrow(/"first", which VAULT_KEYS does not have/);
  });

  it("opens nothing that was changed, or put under another key's name", () => {
    const vault = vaultOf(`${FIRST},${SECOND}`);
    const sealed = vault.seal("شبا");
    const [form, id, body = ""] = sealed.split(".");
    const turned = `${body.slice(0, -2)}${body.endsWith("AA") ? "BB" : "AA"}`;
    expect(() => vault.open([form, id, turned].join("."))).toThrow();
    expect(() => vault.open([form, "second", body].join("."))).toThrow();
  });

  it("recognises equal values of one kind alone", () => {
    const vault = vaultOf(FIRST);
    expect(vault.fingerprint("national_id", "1")).toBe(vaultOf(SECOND).fingerprint("national_id", "1"));
    expect(vault.fingerprint("national_id", "1")).not.toBe(vault.fingerprint("legal_id", "1"));
    expect(vault.fingerprint("national_id", "1")).not.toBe(
      vaultOf(FIRST, "another").fingerprint("national_id", "1"),
    );
  });

  it("is no vault without its keys", () => {
    expect(() => new VaultModuleService({}, { hashKey: "x" })).toThrow(/VAULT_KEYS/);
    expect(() => new VaultModuleService({}, { keys: FIRST })).toThrow(/VAULT_HASH_KEY/);
  });
});
