import { type Door, forward } from "@/lib/forward";
import { forwardDownload } from "@/lib/forward-download";
import { forwardUpload } from "@/lib/forward-upload";
import { forget, tokenOf } from "@/lib/session";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** What a seller does by script; everything else of hers is read on the server. */
const ROOMS = new Set([
  "me",
  "orders",
  "returns",
  "return-photos",
  "application",
  "booth",
  "listings",
  "listing-form",
  "listing-photos",
  "listing-imports",
  "listing-template",
  "listing-export",
  "profile",
  "team",
  "sheba",
  "handover-addresses",
  "close",
  "workshop",
  "time-off",
  "reviews",
  "statements",
  "tidings",
  "payouts",
  "cooperative",
  "deliveries",
  "memberships",
  "offers",
  "receiving-photos",
  "pledges",
  "settlements",
  "advances",
]);

const FILES = new Set(["application/papers", "booth/photos", "listing-photos", "listing-imports"]);

/** What may come with a photo, or without. */
const MAYBE_PHOTO = /^orders\/[^/]+\/deliver$/;

/** Photos of what a cooperative offers in bulk, and of what its members bring to the hub and make. */
const PHOTOS = /^(cooperative\/(pools|receipts)|deliveries|offers)\/[^/]+\/(progress\/)?photos$/;

/** A paper or photo is passed on as it comes: a file, not JSON. */
function isFile({ method, headers }: Request, path: readonly string[]): boolean {
  if (method !== "POST") return false;
  const way = path.join("/");
  return (
    FILES.has(way) ||
    PHOTOS.test(way) ||
    (MAYBE_PHOTO.test(way) && (headers.get("content-type")?.startsWith("image/") ?? false))
  );
}

/** What is printed and lists of goods are given out as files. */
const isDownload = (method: string, path: readonly string[]) =>
  method === "GET" &&
  /^(listing-(template|export)|(return|receiving)-photos\/[^/]+|cooperative\/(dispatches\/[^/]+\/delivery-note|quote-requests\/[^/]+\/proforma|wholesale-orders\/[^/]+\/invoice)\.pdf|(cooperative\/(wholesale-orders\/[^/]+\/settlement|settlements\/[^/]+)|settlements\/[^/]+)\/sheet\.(pdf|csv)|listings\/[^/]+\/label\.pdf|orders\/([^/]+\/)?[a-z-]+\.pdf|statements\/[^/]+\/statement\.(pdf|csv))$/.test(
    path.join("/"),
  );

/** The seller's way to what is hers; the backend scopes every one of these routes to her. */
async function handle(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  let expired = false;
  const door: Door = {
    audience: "seller",
    opens: ([room]) => room !== undefined && ROOMS.has(room),
    token: await tokenOf("seller"),
    onExpired: () => {
      expired = true;
    },
  };
  const pass = isFile(request, path)
    ? forwardUpload
    : isDownload(request.method, path)
      ? forwardDownload
      : forward;
  const response = await pass(request, path, door);
  if (expired) await forget("seller");
  return response;
}

export { handle as DELETE, handle as GET, handle as POST };
