import path from "node:path";
import { expect, test } from "vitest";
import { readSettings, root } from "./settings.mjs";

test("without any setting the usual ports and the folder of the checkout are used", () => {
  expect(readSettings({})).toMatchObject({
    data: path.join(root, ".data"),
    storefrontUrl: "http://localhost:8000",
    backendUrl: "http://localhost:9000",
    databaseUrl: undefined,
    production: false,
  });
});

test("an address follows its port unless it is set itself", () => {
  const settings = readSettings({
    STOREFRONT_PORT: "8100",
    BACKEND_PORT: "9100",
    BACKEND_URL: "https://api.example.org/",
  });
  expect(settings).toMatchObject({
    storefrontUrl: "http://localhost:8100",
    backendUrl: "https://api.example.org",
  });
});

test.each(["eight", "0", "70000", "80.5"])("the port %s is refused with a sentence", (port) => {
  expect(() => readSettings({ STOREFRONT_PORT: port })).toThrow(/STOREFRONT_PORT is ".*", but a port is/);
});

test("two apps cannot share a port", () => {
  expect(() => readSettings({ STOREFRONT_PORT: "9000" })).toThrow(/both 9000/);
});
