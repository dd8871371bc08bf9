import type { MiddlewareRoute } from "@medusajs/framework/http";
import { authenticate } from "@medusajs/framework/http";
import { ownersOnly } from "../owners-only";
import { readPaperUpload } from "../read-paper-upload";

/** Applications: whoever signed in begins one, its owners write it. */
export const APPLICATION_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/seller-applications",
    middlewares: [authenticate("seller", ["session", "bearer"], { allowUnregistered: true })],
  },
  { matcher: "/seller/application/*", middlewares: [ownersOnly] },
  { matcher: "/seller/application/papers", method: "POST", middlewares: [readPaperUpload] },
];
