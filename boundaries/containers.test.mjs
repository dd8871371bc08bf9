import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = (/** @type {string} */ file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const compose = parse(readFileSync(root("docker-compose.yml"), "utf8"), { merge: true });
/** @type {[string, Record<string, any>][]} */
const services = Object.entries(compose.services);

/**
 * The texts of an app's own sources.
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesBelow(folder) {
  return readdirSync(root(folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return /^(node_modules|\.|public|e2e|integration-tests)/.test(entry.name) ? [] : sourcesBelow(place);
    }
    return /(?<!\.test)\.(m|c)?tsx?$|\.mjs$/.test(entry.name) ? [readFileSync(root(place), "utf8")] : [];
  });
}

describe("docker-compose.yml", () => {
  test("names the databases, the parts of both apps, and the proxy before them", () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      "meilisearch",
      "postgres",
      "prepare",
      "proxy",
      "redis",
      "server",
      "storefront",
      "worker",
    ]);
  });

  test("what can be scaled takes no port of the machine, and the proxy knows it by name", () => {
    for (const name of ["server", "worker", "storefront"])
      expect(compose.services[name].ports).toBeUndefined();
    for (const name of ["server", "storefront"]) {
      expect(compose.configs.caddyfile.content).toMatch(new RegExp(`name ${name}\\n`));
    }
  });

  test.each(services.filter(([, { build }]) => build))("every variable of %s is read", (name, service) => {
    const app = name === "storefront" ? "storefront" : "backend";
    const sources = [app, ...(app === "backend" ? ["plugins"] : [])].flatMap(sourcesBelow).join("\n");
    for (const variable of Object.keys(service.environment)) expect(sources).toContain(variable);
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

  test("only storefronts are believed whom they ask for, at a door that is nobody else's", () => {
    const { proxy, storefront } = compose.services;
    const doors = compose.configs.caddyfile.content.split(/^(?=:\d+ \{)/m);
    const believing = doors.filter((/** @type {string} */ door) => door.includes("trusted_proxies"));
    expect(believing.map((/** @type {string} */ door) => door.slice(0, 5))).toEqual([":9100"]);
    expect(storefront.environment.BACKEND_URL).toBe("http://proxy:9100");
    expect(proxy.ports).toEqual(["8000:8000", "9000:9000"]);
  });

  test("no secret has a default value", () => {
    for (const [, service] of services) {
      for (const [name, value] of Object.entries(service.environment ?? {})) {
        if (/SECRET|PASSWORD|KEY/.test(name)) expect(value).toMatch(/^\$\{[A-Z0-9_]+(:\?.+|:-)?\}$/);
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
