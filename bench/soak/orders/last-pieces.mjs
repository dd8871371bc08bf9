import { withDatabase } from "../../../launch/postgres/database.mjs";
import { goodsOfSellers } from "../../goods-of-sellers.mjs";
import { completeAtOnce } from "../rush.mjs";
import { stock } from "../shop.mjs";

const BUYERS = 200;
const PIECES = 20;
const MOST_SELLERS = 4;
const AT_ONCE = 6;

/**
 * Two hundred buyers complete baskets of two to four sellers at the same moment, all of which hold one of the last twenty
 * pieces: at one server, and at two.
 *
 * @param {{ crew: ReturnType<typeof import("../crew.mjs").crewOf>, client: (url: string) => import("../../store-client.mjs").StoreClient,
 *   databaseUrl: string }} market
 * @param {import("../record.mjs").Record} record
 */
export async function lastPieces({ crew, client, databaseUrl }, { tell, say }) {
  const worker = await crew.join("worker");
  const servers = [await crew.join("server"), await crew.join("server")];
  const stores = servers.map(({ url }) => client(url));
  const region = await stores[0].homeRegion();
  const [wanted, ...others] = await withDatabase(databaseUrl, (database) =>
    goodsOfSellers(database, MOST_SELLERS),
  );
  for (const many of [1, 2]) {
    // Nobody can put into a basket what is gone already.
    await stock(databaseUrl, wanted, BUYERS);
    /** @type {string[]} */
    const baskets = [];
    const fill = async () => {
      while (baskets.length < BUYERS) {
        const place = baskets.push("") - 1;
        const besides = others.slice(0, 1 + (place % others.length));
        // Half of them hold the goods in the other order.
        const goods = place % 2 ? [wanted, ...besides] : [...besides, wanted];
        baskets[place] = await stores[place % 2].readyBasket(region.id, ...goods);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fill));
    await stock(databaseUrl, wanted, PIECES);
    const before = await reserved(databaseUrl);
    const began = performance.now();
    const rush = await completeAtOnce(stores.slice(0, many), baskets);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const name = `${BUYERS} buyers, ${PIECES} pieces, ${many === 1 ? "one server" : "two servers"}`;
    tell(name, rush, { orders: PIECES, soldOut: BUYERS - PIECES, others: {} });
    say(`all of them had their answer after ${seconds} s`);
    const after = await reserved(databaseUrl);
    tell(`${name}: held for orders and for nobody else`, after - before, 0);
  }
  for (const { stop } of [...servers, worker]) await stop();
}

/**
 * How many pieces are reserved beyond what the orders that stand hold.
 * @param {string} databaseUrl
 */
function reserved(databaseUrl) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select (select coalesce(sum(quantity), 0) from reservation_item where deleted_at is null)::int
         - (select coalesce(sum(line.quantity), 0) from seller_order_line line
            join reservation_item held on held.line_item_id = line.line_item_id and held.deleted_at is null
            where line.deleted_at is null)::int as surplus`,
    );
    return rows[0].surplus;
  });
}
