import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { strictBooks } from "./strict-provider/books.cjs";

/** Medusa's id of the provider that asks it. */
export const STRICT = "pp_strict_strict";

/**
 * A strict payment company that lives in this process, and so outlives the servers that a campaign kills.
 * @typedef {Awaited<ReturnType<typeof openCompany>>} Company
 */
export async function openCompany() {
  const books = strictBooks();
  /** @type {{ verb: string, moment: Moment, act: () => Promise<void> } | undefined} */
  let ambush;

  const strike = async (/** @type {string} */ verb, /** @type {Moment} */ moment) => {
    if (ambush?.verb !== verb || ambush.moment !== moment) return false;
    const { act } = ambush;
    ambush = undefined;
    await act();
    return true;
  };

  /** @type {Record<string, (wanted: any) => unknown>} */
  const desk = {
    pay: (wanted) => books.pay(wanted),
    cancel: (wanted) => books.cancel(wanted),
    standing: ({ id }) => ({ paid: books.paid.has(id) }),
    refund(wanted) {
      books.hear(wanted);
      books.refund(wanted);
    },
  };

  const server = createServer(async (request, response) => {
    const verb = String(request.url).slice(1);
    try {
      const wanted = await json(request);
      // Who asked is gone, and was not heard.
      if (await strike(verb, "asked")) return;
      const said = desk[verb](wanted) ?? {};
      await strike(verb, "done");
      response.end(JSON.stringify(said));
    } catch (refused) {
      response.statusCode = 400;
      response.end(JSON.stringify({ message: String(refused) }));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());

  const provider = fileURLToPath(new URL("strict-provider/index.cjs", import.meta.url));
  return {
    books,
    /** For the environment of a process that is to know it. */
    env: {
      PAYMENT_PROVIDERS: JSON.stringify([
        { resolve: provider, id: "strict", options: { url: `http://127.0.0.1:${port}` } },
      ]),
    },
    /**
     * Does something the next time that it is asked for something: before it does so, or when it has done it and nobody knows.
     * @param {"pay" | "refund"} verb
     * @param {Moment} moment
     * @param {() => Promise<void>} act
     */
    ambush(verb, moment, act) {
      ambush = { verb, moment, act };
    },
    close: () => void server.close().closeAllConnections(),
  };
}

/** @typedef {"asked" | "done"} Moment */
