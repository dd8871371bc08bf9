import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong with a request: it is not heard, done but never answered, or answered with 500 and not done. */
export type Fault = "not heard" | "answer lost" | "500";

/** What a gateway answers. */
export interface Reply {
  status: number;
  body: unknown;
}

/** A request as a double was asked it. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A payment gateway of the tests, over real HTTP. */
export abstract class GatewayDouble {
  /** What goes wrong with the next requests, one after another. */
  readonly faults: (Fault | undefined)[] = [];
  /** What it was asked and understood, in order: a method and a path. */
  readonly asked: string[] = [];
  /** What was malformed, and why; a test that leaves something here has found a flaw. */
  readonly malformed: string[] = [];
  #server: Server | undefined;

  /** Begins to listen; answers where. */
  async listen(): Promise<string> {
    this.#server = createServer((req, res) => void this.#serve(req, res));
    await new Promise<void>((done) => this.#server?.listen(0, "127.0.0.1", done));
    // It never holds a run of tests back.
    this.#server.unref();
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** How often something was asked, by a part of its method and path. */
  times(what: string): number {
    return this.asked.filter((one) => one.includes(what)).length;
  }

  protected abstract answer(asked: Asked): Reply;

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const fault = this.faults.shift();
    if (fault === "not heard") return void res.destroy();
    if (fault === "500") return send(res, { status: 500, body: { error: { type: "api_error" } } });
    const path = req.url ?? "";
    const reply = this.answer({ method: req.method ?? "", path, headers: req.headers, body });
    this.asked.push(`${req.method} ${path.split("?")[0]}`);
    if (fault === "answer lost") return void res.destroy();
    send(res, reply);
  }
}

function send(res: ServerResponse, { status, body }: Reply): void {
  res.writeHead(status, { "content-type": "application/json" });
  res.end(JSON.stringify(body));
}
