import { type Door, forward, storeOpens } from "@/lib/forward";
import { forwardDownload } from "@/lib/forward-download";
import { forwardUpload } from "@/lib/forward-upload";
import { forget, orderLinkHeader, tokenOf } from "@/lib/session";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Photos and receipts are passed on as they come; they, and invoices, are given out as files. */
const passFor = (method: string, path: readonly string[]) => {
  const [room, , kind, , last] = path;
  if (room === "quote-requests" && kind === "proforma.pdf" && method === "GET") return forwardDownload;
  if (room === "wholesale-orders") {
    if (method === "POST" && last === "photos") return forwardUpload;
    return method === "GET" &&
      (kind === "dispatch-photos" || kind === "invoice.pdf" || last === "delivery-note.pdf")
      ? forwardDownload
      : forward;
  }
  if (room !== "orders") return forward;
  if (
    method === "POST" &&
    (kind === "review-photos" || kind === "receipts" || (kind === "returns" && last === "photos"))
  )
    return forwardUpload;
  const files =
    kind === "return-photos" || kind === "invoice.pdf" || (kind === "receipts" && last === "file");
  return method === "GET" && files ? forwardDownload : forward;
};

/** The browser's way to the store: our key and the buyer's token are added here, and neither ever reaches a script. */
async function handle(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  let expired = false;
  const door: Door = {
    audience: "store",
    opens: storeOpens,
    token: await tokenOf("buyer"),
    headers: { "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "", ...(await orderLinkHeader()) },
    onExpired: () => {
      expired = true;
    },
  };
  const response = await passFor(request.method, path)(request, path, door);
  if (expired) await forget("buyer");
  return response;
}

export { handle as DELETE, handle as GET, handle as POST };
