import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { aBuyer, anOperator, aSeller } from "../support/factories";
import { send } from "../support/http";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

type Caller = "nobody" | "buyer" | "seller" | "operator" | "forger";
type Method = "GET" | "POST" | "DELETE";

const ALL: Caller[] = ["nobody", "buyer", "seller", "operator", "forger"];

/** Who gets past the door of each audience's routes; everybody else is told 401. */
const ADMITTED: Record<string, Caller[]> = {
  store: ALL,
  auth: ALL,
  seller: ["seller"],
  // Whoever signed in at the sellers' door and is nobody's member yet, too.
  "seller-invitations": ["seller"],
  "seller-applications": ["seller"],
  // Whoever holds a link that was signed; any other is not found.
  papers: ALL,
  admin: ["operator"],
  // The figures are for callers from inside, as these are; tests of their own come from elsewhere.
  health: ALL,
  metrics: ALL,
};

/** Routes that are for others than their audience's. */
const ADMITTED_TO: Record<string, Caller[]> = {
  "/store/buyers": ["buyer"],
  "/store/customers/me/close": ["buyer"],
  "/store/customers/me/close/code": ["buyer"],
};

/** Every route of every plugin, read from the files that Medusa registers. */
function routes(): { method: Method; path: string; audience: string }[] {
  return readdirSync(join(root, "plugins"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const api = join(root, "plugins", name, "src/api");
      return filesBelow(api)
        .filter((file) => file.endsWith("/route.ts"))
        .flatMap((file) => {
          const path = `/${dirname(relative(api, file))}`;
          const methods = [
            ...readFileSync(file, "utf8").matchAll(/export (?:async function|const) (GET|POST|DELETE)\b/g),
          ];
          return methods.map(([, method]) => ({
            method: method as Method,
            path: path.replace(/\[\w+\]/g, "unknown"),
            audience: path.split("/")[1] ?? "",
          }));
        });
    });
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));
  } catch {
    return [];
  }
}

describe("every route, as every kind of caller", () => {
  const tokens: Partial<Record<Caller, string>> = { forger: "eyJhbGciOiJIUzI1NiJ9.eyJhY3Rvcl9pZCI6IngifQ.x" };

  beforeAll(async () => {
    tokens.operator = await anOperator();
    tokens.buyer = await aBuyer();
    tokens.seller = (await aSeller()).token;
  });

  it("finds the routes", () => {
    expect(routes().length).toBeGreaterThanOrEqual(19);
  });

  it.each(routes())("$method $path", async ({ method, path, audience }) => {
    const admitted = ADMITTED_TO[path] ?? ADMITTED[audience];
    expect(admitted, `nobody has said who may call /${audience}`).toBeDefined();
    for (const caller of ALL) {
      const { status, body } = await send(method, path, method === "POST" ? {} : undefined, {
        token: tokens[caller],
      });
      if (admitted?.includes(caller)) {
        expect(status, `${caller} is admitted`).not.toBe(401);
        expect(status, `${caller} gets no 500`).toBeLessThan(500);
      } else {
        expect(status, `${caller} is turned away`).toBe(401);
        expect(
          Object.keys(body).filter((key) => !["code", "message", "type", "detail"].includes(key)),
        ).toEqual([]);
      }
    }
  });
});
