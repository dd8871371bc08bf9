import { toAsk } from "./tags";

/** Changes come in bursts (an import, one edit's several events): they are gathered for this long. */
const GATHERED_FOR_MS = 200;

/**
 * Lists are read from the search index, which takes in the same event at the same time, mostly within a third of a
 * second but now and then after three. A page that is visited in between is made from the old index; so the same tags
 * are asked once more when the index has had its time. The first round is still needed: a suspended seller's own pages
 * do not wait for the index and must be gone at once. The second round also repeats what the storefront did not hear.
 */
const INDEX_HAS_ITS_TIME_MS = 4000;

/**
 * Gathers tags and sends them twice, see above. The timers do not keep a process alive: what is gathered when it
 * ends is lost, and those pages are then renewed by their age.
 *
 * @param send must not fail: nobody waits for it
 */
export function refreshQueue(send: (tags: string[]) => Promise<void>): (tags: string[]) => void {
  let gathered: Set<string> | undefined;
  return (tags) => {
    if (gathered) {
      for (const tag of tags) gathered.add(tag);
      return;
    }
    const mine = new Set(tags);
    gathered = mine;
    // Counted from the first tag: later ones do not put it off.
    setTimeout(() => {
      gathered = undefined;
      const asked = toAsk(mine);
      void send(asked);
      setTimeout(() => void send(asked), INDEX_HAS_ITS_TIME_MS).unref();
    }, GATHERED_FOR_MS).unref();
  };
}
