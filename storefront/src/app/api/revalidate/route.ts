import { createHash, timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { sharedRevalidations } from "@/lib/shared-pages";

const Wish = z.object({
  tags: z
    .array(z.string().regex(/^[\p{L}\p{N}_-]{1,200}$/u))
    .min(1)
    .max(200),
  /** When the change was made. */
  at: z.iso.datetime().optional(),
});

/** Clocks of two machines may differ by this much. */
const TOLERANCE_MS = 3000;

/** Pages built from data that had the change already need not be made anew: so it is after the first start. */
function builtSince(at: string | undefined): boolean {
  return at !== undefined && Date.parse(at) + TOLERANCE_MS < Date.parse(process.env.BUILD_BEGAN_AT ?? "");
}

function same(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/**
 * The backend says what changed; the pages that show it are made anew on their next visit.
 * Old content is not shown in between: a suspended seller's goods must be gone at once.
 */
export async function POST(request: Request): Promise<Response> {
  const secret = process.env.REVALIDATE_SECRET;
  const given = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
  if (!secret || !same(given, secret)) {
    return Response.json(
      { type: "unauthorized", code: "wrong_secret", message: "The revalidation secret is wrong." },
      { status: 401 },
    );
  }
  const wish = Wish.safeParse(await request.json().catch(() => undefined));
  if (!wish.success) {
    return Response.json(
      { type: "invalid_data", code: "invalid_tags", message: "Expected a JSON body {tags: string[]}." },
      { status: 400 },
    );
  }
  const { tags, at } = wish.data;
  const shared = sharedRevalidations();
  // An older build beside this one may not have the change.
  if (!shared && builtSince(at)) return Response.json({ revalidated: 0 });
  try {
    await shared?.revalidate(tags);
  } catch {
    return Response.json(
      { type: "unavailable", code: "not_shared", message: "Done here, but the others could not be told." },
      { status: 503, headers: { "retry-after": "1" } },
    );
  }
  if (!shared) for (const tag of new Set(tags)) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: tags.length });
}
