import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Market } from "../../src/seed/market";
import { BUILT, ownDatabase } from "./database";
import { startGateways } from "./payments/gateways";

/** The running application with its market: two regions, one sales channel, its key. */
export interface Application {
  container: MedusaContainer;
  url: string;
  market: Market;
  /** Region ids by currency. */
  regions: { irr: string; eur: string };
}

/** Loads what is built as Node itself would, so that each workflow is registered once. */
export const load = createRequire(join(BUILT, "package.json"));

/** Who buys as a guest in all tests. */
export const BUYER = "buyer@dastranj.example";

const shared = globalThis as typeof globalThis & { dastranj?: Promise<Application> };

/** Starts the application on first use; later files of the run share it. */
export function application(): Promise<Application> {
  shared.dastranj ??= start();
  return shared.dastranj;
}

async function start(): Promise<Application> {
  await ownDatabase();
  await startGateways();
  process.chdir(BUILT);
  const express = load("express");
  const expressApp = express();
  const loaders = load("@medusajs/medusa/loaders/index").default;
  const { container } = await loaders({ directory: BUILT, expressApp });
  hashLightly();
  const server = await listen(createServer(expressApp));
  const { seedMarket } = load("./src/seed/market.js");
  const market: Market = await seedMarket(container);
  const regions = await container.resolve("region").listRegions({}, { select: ["id", "currency_code"] });
  const idOf = (currency: string) =>
    regions.find((region: { currency_code: string }) => region.currency_code === currency).id;
  await indexIsReady(container);
  // Of two first baskets at once Medusa refuses one: both would make the same guest.
  await container.resolve("customer").createCustomers({ email: BUYER });
  return {
    container,
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    market,
    regions: { irr: idOf("irr"), eur: idOf("eur") },
  };
}

/** Passwords go the way they always go, only that it costs the tests nothing: otherwise it is a third of a seller's making. */
function hashLightly(): void {
  const scrypt = load("scrypt-kdf");
  const { kdf } = scrypt;
  scrypt.kdf = (password: string) => kdf.call(scrypt, password, { logN: 4, r: 8, p: 1 });
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** The index of an empty shop is filled in the background when the application starts. */
async function indexIsReady(container: MedusaContainer): Promise<void> {
  const search = container.resolve("search");
  for (let attempt = 0; attempt < 200; attempt++) {
    const indexes: { status: string }[] = await search.listIndexes();
    if (indexes.every(({ status }) => status === "ready")) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the search index was not ready within 10 seconds");
}
