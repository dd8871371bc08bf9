import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSecrets, sayablePassword } from "./secrets.mjs";

let data = "";
beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), "launch-secrets-"));
});
afterEach(() => fs.rmSync(data, { recursive: true, force: true }));

test("they are made once and only the owner may read them", () => {
  const first = readSecrets({ data, env: {}, production: false });
  expect(readSecrets({ data, env: {}, production: false })).toEqual(first);
  expect(fs.statSync(path.join(data, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(new Set(Object.values(first)).size).toBe(7);
});

test("the environment goes first and is not written down", () => {
  const secrets = readSecrets({ data, env: { JWT_SECRET: "given" }, production: false });
  expect(secrets.JWT_SECRET).toBe("given");
  expect(fs.readFileSync(path.join(data, "secrets.json"), "utf8")).not.toContain("given");
});

test("in production missing ones are named and none is made", () => {
  const env = { JWT_SECRET: "a", DEMO_PASSWORD: "b", DATABASE_URL: "postgres://db/x" };
  expect(() => readSecrets({ data, env, production: true })).toThrow(
    /must be set: COOKIE_SECRET, REVALIDATE_SECRET, VAULT_KEYS, VAULT_HASH_KEY\./,
  );
  expect(fs.existsSync(path.join(data, "secrets.json"))).toBe(false);
});

test("in production those of the data folder serve", () => {
  const made = readSecrets({ data, env: {}, production: false });
  expect(readSecrets({ data, env: {}, production: true })).toEqual(made);
});

test("a damaged file is a sentence", () => {
  fs.writeFileSync(path.join(data, "secrets.json"), '{"JWT_');
  expect(() => readSecrets({ data, env: {}, production: false })).toThrow(/is damaged: restore it/);
});

test("a password can be said", () => {
  expect(sayablePassword(() => 0)).toBe("baba-baba-baba-0000");
  expect(sayablePassword()).toMatch(/^([a-z]{4}-){3}\d{4}$/);
});
