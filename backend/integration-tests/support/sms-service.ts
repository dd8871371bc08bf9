import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** An SMS as it was taken, and how often it was handed over. */
export interface TakenSms {
  to: string;
  text: string;
  handedOver: number;
}

/** What the service does with the next request instead of taking it: a status; or it falls silent, before or after. */
type Mishap = number | "hangs up" | "takes it and hangs up";

/**
 * Stands for somebody's SMS service with the interface that docs/operations.md describes. It takes nothing that differs from it,
 * and what it was handed before under the same key it sends no second time.
 *
 * @param ours whose messages are the test's own; those that a market sends of itself to others are taken and not spoken of
 */
export async function startSmsService(token: string, ours?: string[]) {
  const taken = new Map<string, TakenSms>();
  const faults: string[] = [];
  const next: Mishap[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const fault = faultOf(req, body, token);
    if (fault) {
      faults.push(fault);
      res.writeHead(400).end();
      return;
    }
    const { id, to, text } = JSON.parse(body);
    if (ours && !ours.includes(to)) {
      res.writeHead(202, { "content-type": "application/json" }).end(JSON.stringify({ id: `sms-${id}` }));
      return;
    }
    const mishap = next.shift();
    if (mishap === "hangs up") {
      req.socket.destroy();
      return;
    }
    if (typeof mishap === "number") {
      res.writeHead(mishap).end(`No: ${to}`);
      return;
    }
    const before = taken.get(id);
    if (before && (before.to !== to || before.text !== text)) {
      faults.push(`another message under the key ${id}`);
      res.writeHead(409).end();
      return;
    }
    taken.set(id, { to, text, handedOver: (before?.handedOver ?? 0) + 1 });
    if (mishap) {
      req.socket.destroy();
      return;
    }
    res.writeHead(202, { "content-type": "application/json" }).end(JSON.stringify({ id: `sms-${id}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    taken,
    faults,
    next,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** In what a request differs from the interface; undefined when in nothing. */
function faultOf(req: IncomingMessage, body: string, token: string): string | undefined {
  if (req.method !== "POST" || req.url !== "/send") return `${req.method} ${req.url}`;
  const { authorization, "content-type": type, "content-length": length } = req.headers;
  if (authorization !== `Bearer ${token}`) return "authorization";
  if (type !== "application/json") return `content-type ${type}`;
  if (Number(length) !== Buffer.byteLength(body)) return `content-length ${length}`;
  const message = JSON.parse(body);
  if (Object.keys(message).sort().join() !== "id,text,to") return `fields ${Object.keys(message)}`;
  if (!/^\+\d{8,15}$/.test(message.to)) return "to";
  if (typeof message.text !== "string" || message.text.length === 0) return "text";
  if (!/^msg_\w{26}$/.test(message.id) || req.headers["idempotency-key"] !== message.id) return "key";
  return undefined;
}
