import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CHANGES } from "../pages/changes";
import { tagsAfter } from "../pages/pages-of";
import { refreshQueue } from "../pages/refresh-queue";

const ANSWERS_WITHIN_MS = 5000;

let queue: ReturnType<typeof refreshQueue> | undefined;

/** The storefront's static pages follow the data: after a change, those that show it are made anew. */
export default async function refreshPages({
  event,
  container,
}: SubscriberArgs<{ id: string } | { id: string }[]>): Promise<void> {
  const secret = process.env.REVALIDATE_SECRET;
  if (!secret) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const ids = [event.data].flat().map(({ id }) => id);
  queue ??= refreshQueue((tags) => askStorefront(tags, secret, logger));
  const tags = await tagsAfter(event.name, ids, container.resolve(ContainerRegistrationKeys.QUERY));
  if (tags.length > 0) queue(tags);
}

export const config: SubscriberConfig = {
  event: Object.keys(CHANGES),
  context: { subscriberId: "refresh-pages" },
};

/** Tells the storefront which pages to make anew. A storefront that is down or slow is only worth a warning. */
async function askStorefront(tags: string[], secret: string, logger: Logger): Promise<void> {
  // Between containers the storefront has another address than before visitors.
  const { STOREFRONT_INTERNAL_URL, STOREFRONT_URL } = process.env;
  const storefront = STOREFRONT_INTERNAL_URL ?? STOREFRONT_URL ?? "http://localhost:8000";
  try {
    const answer = await fetch(new URL("/api/revalidate", storefront), {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    await answer.arrayBuffer();
    if (!answer.ok) logger.warn(`The storefront answered ${answer.status} when asked to refresh pages.`);
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    logger.warn(`The storefront could not be asked to refresh ${tags.join(", ")}: ${reason}`);
  }
}
