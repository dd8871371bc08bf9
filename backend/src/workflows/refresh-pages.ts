import { lookup } from "node:dns/promises";
import { defineJob } from "@dastranj/jobs/contract";
import { CatalogueChanged } from "@dastranj/search/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tagsAfter } from "../pages/pages-of";
import { toAsk } from "../pages/tags";

const ANSWERS_WITHIN_MS = 10_000;

/**
 * The storefront's static pages follow the data: after a change, which the index shows already, those that show it are
 * made anew. A storefront that is away is asked again, until it is known for sure to be gone.
 */
defineJob({
  name: "pages.refresh",
  data: CatalogueChanged,
  concurrency: 1,
  attempts: 12,
  backoff: { firstMs: 1000, mostMs: 5 * 60_000 },
  async handle(changed, { container, signal }) {
    const secret = process.env.REVALIDATE_SECRET;
    if (!secret) return;
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const tags = toAsk(await tagsAfter(changed, query, database));
    if (tags.length === 0) return;
    const asked = (await storefronts()).map((address) =>
      ask(address, { tags, at: changed.at }, secret, signal),
    );
    const failed = (await Promise.allSettled(asked)).filter((one) => one.status === "rejected");
    if (failed.length > 0) throw new Error(failed.map(({ reason }) => String(reason)).join("\n"));
  },
});

/**
 * Every storefront. Between containers one name may lead to several, and each keeps pages of its own: all are asked, by
 * the addresses that the name has at this moment.
 */
async function storefronts(): Promise<URL[]> {
  const { STOREFRONT_INTERNAL_URL, STOREFRONT_URL } = process.env;
  if (!STOREFRONT_INTERNAL_URL) return [new URL(STOREFRONT_URL ?? "http://localhost:8000")];
  const named = STOREFRONT_INTERNAL_URL.split(",").map((address) => new URL(address.trim()));
  return (await Promise.all(named.map(allBehind))).flat();
}

async function allBehind(named: URL): Promise<URL[]> {
  // Over TLS the name is what the certificate is for: a proxy stands there.
  if (named.protocol !== "http:") return [named];
  const found = await lookup(named.hostname, { all: true, family: 4 });
  return found.map(({ address }) => {
    const one = new URL(named);
    one.hostname = address;
    return one;
  });
}

async function ask(storefront: URL, wish: object, secret: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(new URL("/api/revalidate", storefront), {
    method: "POST",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    body: JSON.stringify(wish),
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWERS_WITHIN_MS)]),
  }).catch((error: Error) => {
    throw new Error(`The storefront at ${storefront.host} could not be asked: ${error.cause ?? error}`);
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`The storefront at ${storefront.host} answered ${answer.status}.`);
}
