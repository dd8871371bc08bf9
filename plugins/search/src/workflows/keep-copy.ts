import { setTimeout as delay } from "node:timers/promises";
import { defineJob } from "@dastranj/jobs/contract";
import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { CATALOGUE_COPY_MODULE } from "../contract/catalogue-copy";
import type { CatalogueCopyModuleService } from "../modules/catalogue-copy/service";
import { countIndex, PRODUCT, readIndex, readWholeIndex } from "./read-index";

const LOOK_EVERY_MS = 1000;

/**
 * Keeps the copy in Meilisearch whole: fills one that is not there, tells one that was away what it missed. Woken when
 * the copy fails or owes something, and every minute; while Meilisearch is away it looks every second.
 */
defineJob({
  name: "catalogue.keep_copy",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 60 * 60_000,
  follows: { channel: "dastranj_copy", data: {} },
  schedule: { cron: "* * * * *", timeZone: "UTC", data: {} },
  async handle(_, { container, signal }) {
    const copy = container.resolve<CatalogueCopyModuleService>(CATALOGUE_COPY_MODULE);
    const index = container.resolve(Modules.SEARCH).getIndex(PRODUCT);
    while (copy.isWanted && !signal.aborted) {
      try {
        if (await copy.alone(index, () => keepCopy(container, copy))) return;
      } catch (error) {
        copy.couldNotKeep(error);
      }
      await delay(LOOK_EVERY_MS);
    }
  },
});

/** Whether the copy is whole now, and up to date. */
async function keepCopy(container: MedusaContainer, copy: CatalogueCopyModuleService): Promise<boolean> {
  const search = container.resolve(Modules.SEARCH);
  const index = search.getIndex(PRODUCT);
  const [{ status } = { status: "pending" }] = (await search.listIndexes()).filter(
    ({ name }) => name === PRODUCT,
  );
  // What is being filled itself is no original.
  if (status !== "ready") return false;
  const whole = (await copy.find(index)) ?? (await copy.fill(index, readWholeIndex(search)));
  return complete(search, copy, whole);
}

/**
 * Makes the copy anew, while the one that stands is asked.
 *
 * @returns whether it is whole; undefined while another process looks after it
 */
export async function makeCopyAnew(container: MedusaContainer): Promise<boolean | undefined> {
  const search = container.resolve(Modules.SEARCH);
  const copy = container.resolve<CatalogueCopyModuleService>(CATALOGUE_COPY_MODULE);
  const index = search.getIndex(PRODUCT);
  return copy.alone(index, async () => {
    const made = await copy.fill(index, readWholeIndex(search));
    return complete(search, copy, made);
  });
}

async function complete(
  search: ISearchModuleService,
  copy: CatalogueCopyModuleService,
  made: Parameters<CatalogueCopyModuleService["catchUp"]>[1],
): Promise<boolean> {
  const index = search.getIndex(PRODUCT);
  await copy.catchUp(index, made, (ids) => readIndex(search, ids));
  return copy.verify(index, made, () => countIndex(search));
}
