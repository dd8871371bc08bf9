import { z } from "@medusajs/framework/zod";

/** Name under which the module that counts is registered in the container. */
export const LISTING_COUNT_MODULE = "listing_count";

const handle = z.string().min(1).max(200);

/**
 * `POST /store/counting`: what a page tells at once: cards that were seen, pages that were opened, what was put into the
 * basket, searches that found nothing. Nothing in it names a visitor.
 */
export const CountingInput = z.strictObject({
  events: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.enum(["impression", "view", "basket_add"]), handle }),
        z.strictObject({
          kind: z.literal("nothing_found"),
          q: z.string().min(1).max(200),
          /** Whose goods were searched; none for the whole market's. */
          county: handle.nullish(),
        }),
      ]),
    )
    .min(1)
    .max(50),
});
export type CountingInput = z.infer<typeof CountingInput>;
