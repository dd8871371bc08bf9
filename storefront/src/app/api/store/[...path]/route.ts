import { forward, storeOpens } from "@/lib/forward";
import { forget, tokenOf } from "@/lib/session";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The browser's way to the store: our key and the buyer's token are added here, and neither ever reaches a script. */
async function handle(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  let expired = false;
  const response = await forward(request, path, {
    audience: "store",
    opens: storeOpens,
    token: await tokenOf("buyer"),
    headers: { "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "" },
    onExpired: () => {
      expired = true;
    },
  });
  if (expired) await forget("buyer");
  return response;
}

export { handle as DELETE, handle as GET, handle as POST };
