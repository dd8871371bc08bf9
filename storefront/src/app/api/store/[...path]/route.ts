import { forward, storeOpens } from "@/lib/forward";
import { forwardDownload } from "@/lib/forward-download";
import { forwardUpload } from "@/lib/forward-upload";
import { forget, orderLinkHeader, tokenOf } from "@/lib/session";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** A photo is passed on as it comes: a file, not JSON. */
const isFile = (method: string, path: readonly string[]) =>
  method === "POST" && /^orders\/[^/]+\/(review-photos|returns\/[^/]+\/photos)$/.test(path.join("/"));
/** Invoices, and photos that few may see, are given out as files. */
const isDownload = (method: string, path: readonly string[]) =>
  method === "GET" && /^orders\/[^/]+\/(invoice\.pdf|return-photos\/[^/]+)$/.test(path.join("/"));

/** The browser's way to the store: our key and the buyer's token are added here, and neither ever reaches a script. */
async function handle(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  let expired = false;
  const pass = isFile(request.method, path)
    ? forwardUpload
    : isDownload(request.method, path)
      ? forwardDownload
      : forward;
  const response = await pass(request, path, {
    audience: "store",
    opens: storeOpens,
    token: await tokenOf("buyer"),
    headers: { "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "", ...(await orderLinkHeader()) },
    onExpired: () => {
      expired = true;
    },
  });
  if (expired) await forget("buyer");
  return response;
}

export { handle as DELETE, handle as GET, handle as POST };
