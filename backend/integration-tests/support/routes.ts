import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

export type Method = "GET" | "POST" | "DELETE";

export interface Route {
  method: Method;
  pattern: string;
  audience: string;
}

/** Every route of every plugin, read from the files that Medusa registers. */
export function routes(): Route[] {
  return routeFiles().flatMap(({ pattern, methods }) =>
    methods.map((method) => ({ method, pattern, audience: pattern.split("/")[1] ?? "" })),
  );
}

/** The files, and what each of them answers to. */
export function routeFiles(): { pattern: string; methods: Method[] }[] {
  return readdirSync(join(root, "plugins"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const api = join(root, "plugins", name, "src/api");
      return filesBelow(api)
        .filter((file) => file.endsWith("/route.ts"))
        .map((file) => ({
          pattern: `/${dirname(relative(api, file))}`,
          methods: [
            ...readFileSync(file, "utf8").matchAll(/export (?:async function|const) (GET|POST|DELETE)\b/g),
          ].map(([, method]) => method as Method),
        }));
    });
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));
  } catch {
    return [];
  }
}
