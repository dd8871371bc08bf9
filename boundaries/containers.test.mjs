import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = (/** @type {string} */ file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const compose = parse(readFileSync(root("docker-compose.yml"), "utf8"));
/** @type {[string, Record<string, any>][]} */
const services = Object.entries(compose.services);

describe("docker-compose.yml", () => {
  test("names the databases and both apps", () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      "backend",
      "meilisearch",
      "postgres",
      "redis",
      "storefront",
    ]);
  });

  test.each(services)("%s has a pinned image or a Dockerfile of ours, and a health check", (_, service) => {
    if (service.image) expect(service.image).toMatch(/^[a-z/]+:v?\d+\.\d+/);
    else
      expect(readFileSync(root(service.build.dockerfile), "utf8")).toMatch(
        /^FROM node:\d+\.\d+\.\d+-\S+ AS/m,
      );
    expect(service.healthcheck.test[0]).toBe("CMD");
  });

  test("every volume in use is declared", () => {
    const used = services
      .flatMap(([, service]) => service.volumes ?? [])
      .map((volume) => volume.split(":")[0]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  test("no secret has a default value", () => {
    for (const [, service] of services) {
      for (const [name, value] of Object.entries(service.environment ?? {})) {
        if (/SECRET|PASSWORD|KEY/.test(name)) expect(value).toMatch(/^\$\{[A-Z_]+(:\?.+)?\}$/);
      }
    }
  });

  test.each(["backend", "storefront"])("the %s image copies the manifest of every workspace", (app) => {
    const dockerfile = readFileSync(root(`${app}/Dockerfile`), "utf8");
    const lock = JSON.parse(readFileSync(root("package-lock.json"), "utf8"));
    const rooms = Object.keys(lock.packages).filter((name) => name && !name.includes("node_modules/"));
    for (const room of rooms) expect(dockerfile).toContain(`COPY ${room}/package.json`);
  });
});
