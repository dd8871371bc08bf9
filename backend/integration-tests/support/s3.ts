import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A file as it came in. */
export interface Kept {
  body: Buffer;
  contentType: string | undefined;
  acl: string | undefined;
}

/** What the double expects of whoever writes to it. */
export interface Account {
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();

/**
 * Stands for somebody's S3: one bucket that takes objects by `PUT`, each signed with signature version 4 over just what
 * came in, and gives public ones to anybody. All else is refused as S3 refuses it.
 */
export async function startS3(account: Account) {
  const kept = new Map<string, Kept>();
  const refused: string[] = [];
  const server: Server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { pathname } = new URL(req.url ?? "/", "http://s3");
    const [, bucket, ...rest] = pathname.split("/");
    const key = decodeURIComponent(rest.join("/"));
    const refuse = (status: number, code: string) => {
      refused.push(`${req.method} ${req.url}: ${code}`);
      res.writeHead(status, { "content-type": "application/xml" });
      res.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
    };
    if (bucket !== account.bucket) return refuse(404, "NoSuchBucket");
    if (req.method === "GET") {
      const file = kept.get(key);
      if (!file) return refuse(404, "NoSuchKey");
      if (file.acl !== "public-read") return refuse(403, "AccessDenied");
      res.writeHead(200, { "content-type": file.contentType });
      return res.end(file.body);
    }
    if (req.method !== "PUT" || !key) return refuse(405, "MethodNotAllowed");
    const fault = faultOf(req, body, account);
    if (fault) return refuse(403, fault);
    const acl = req.headers["x-amz-acl"]?.toString();
    kept.set(key, { body, contentType: req.headers["content-type"], acl });
    res.writeHead(200, { etag: `"${createHash("md5").update(body).digest("hex")}"` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    refused,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** What is wrong with a request's signature; undefined when nothing is. */
function faultOf(req: IncomingMessage, body: Buffer, account: Account): string | undefined {
  const [, access, day, region, service, signedHeaders = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/(\w+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w{64})$/.exec(
      req.headers.authorization ?? "",
    ) ?? [];
  if (!signature || !day) return "AccessDenied";
  if (access !== account.accessKeyId) return "InvalidAccessKeyId";
  if (region !== account.region || service !== "s3") return "AuthorizationHeaderMalformed";
  const at = String(req.headers["x-amz-date"]);
  const moment = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (!at.startsWith(day) || !(Math.abs(Date.now() - moment) < 15 * 60_000)) return "RequestTimeTooSkewed";
  const payload = String(req.headers["x-amz-content-sha256"]);
  if (payload !== sha256(body)) return "XAmzContentSHA256Mismatch";

  const names = signedHeaders.split(";");
  // S3 wants signed who is spoken to, what is said of the content, and every header of its own.
  const needed = [
    "host",
    "content-type",
    ...Object.keys(req.headers).filter((name) => name.startsWith("x-amz-")),
  ];
  if (needed.some((name) => !names.includes(name))) return "AccessDenied";
  const address = new URL(req.url ?? "/", "http://s3");
  const query = [...address.searchParams]
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .sort()
    .join("&");
  const headers = names.map((name) => `${name}:${String(req.headers[name]).trim().replace(/ +/g, " ")}\n`);
  const canonical = [req.method, address.pathname, query, headers.join(""), signedHeaders, payload].join(
    "\n",
  );
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", at, scope, sha256(canonical)].join("\n");
  const signingKey = [day, region, "s3", "aws4_request"].reduce<string | Buffer>(
    hmac,
    `AWS4${account.secretAccessKey}`,
  );
  const expected = createHmac("sha256", signingKey).update(toSign).digest("hex");
  return signature === expected ? undefined : "SignatureDoesNotMatch";
}
