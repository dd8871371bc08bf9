import { forward } from "@/lib/forward";
import { forget, tokenOf } from "@/lib/session";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** What a seller does by script; everything else of hers is read on the server. */
const ROOMS = new Set(["me", "orders", "profile", "team", "sheba", "handover-addresses", "close"]);

/** The seller's way to what is hers; the backend scopes every one of these routes to her. */
async function handle(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  let expired = false;
  const response = await forward(request, path, {
    audience: "seller",
    opens: ([room]) => room !== undefined && ROOMS.has(room),
    token: await tokenOf("seller"),
    onExpired: () => {
      expired = true;
    },
  });
  if (expired) await forget("seller");
  return response;
}

export { handle as DELETE, handle as GET, handle as POST };
