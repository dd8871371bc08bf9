import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower } from "../../figures.mjs";
import { hammer } from "../../load.mjs";
import { signInSeller } from "../../sign-in-seller.mjs";
import { crewOf } from "../../soak/crew.mjs";

const ORDERS = 100_000;
const TARGET_MS = 150;
/** A booth is looked at by its owner and her staff, not by a crowd. */
const MEMBERS = 4;

/** What a seller looks at. */
const VIEWS = {
  "newest first": "",
  "one state": "status=shipped",
  "the last page": `offset=${ORDERS - 20}`,
};

/**
 * The desk of a seller with a hundred thousand orders, over HTTP.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureDesk({ databaseUrl, folder }, say) {
  const crew = crewOf({ databaseUrl, folder });
  const seller = crew.seeded().logins.find((/** @type {{ role: string }} */ { role }) => role === "producer");
  await withDatabase(databaseUrl, (client) => sell(client, seller.email));
  const server = await crew.join("server");
  try {
    const headers = { authorization: `Bearer ${await signInSeller(server.url, seller)}` };
    const figures = [];
    for (const [name, view] of Object.entries(VIEWS)) {
      say(`seller's desk: ${name}`);
      const load = await hammer(`${server.url}/seller/orders?${view}`, headers, 5, MEMBERS);
      if (load.failed > 0) throw new Error(`${load.failed} answers of the desk failed.`);
      figures.push(
        lower(`desk of ${ORDERS} orders, ${name}: p50`, load.p50, "ms"),
        lower(`desk of ${ORDERS} orders, ${name}: p99`, load.p99, "ms", TARGET_MS),
      );
    }
    return figures;
  } finally {
    await server.stop();
  }
}

/**
 * A hundred thousand parts of orders of the seller whom that owner acts for, most of them long done, each with two lines.
 * @param {import("pg").Client} client
 * @param {string} email
 */
async function sell(client, email) {
  const { rows } = await client.query("select seller_id from seller_member where email = $1", [email]);
  const [{ seller_id }] = rows;
  const amounts = ["item_total", "shipping_total", "discount_total", "tax_total", "rounding_total", "total"];
  const zero = `'{"value":"0","precision":20}'::jsonb`;
  // What follows the catalogue would index all of it meanwhile.
  await client.query("set session_replication_role = replica");
  await client.query(
    `insert into seller_order (id, order_id, seller_id, status, display_id, placed_at, delivered_at, buyer_name, item_count,
       currency_code, shipping_option_id, shipping_name, location_id, ${amounts.join(", ")},
       ${amounts.map((amount) => `raw_${amount}`).join(", ")})
     select 'sord_bench_' || n, 'order_bench_' || n, $1,
       (array['placed', 'accepted', 'in_production', 'ready', 'shipped', 'declined'])[least(1 + (n / 40), 5 + n % 2)],
       1000 + n, now() - n * interval '20 minutes', null, 'خریدار ' || n, 2,
       'irr', 'so_bench', 'پست', 'sloc_bench', ${amounts.map(() => "500000").join(", ")}, ${amounts.map(() => zero).join(", ")}
     from generate_series(1, ${ORDERS}) n`,
    [seller_id],
  );
  await client.query(
    `insert into seller_order_line (id, line_item_id, title, quantity, unit_price, raw_unit_price, total, raw_total, seller_order_id)
     select 'sordl_bench_' || n || '_' || v, 'ordli_bench_' || n || '_' || v, 'گلیم', 1, 250000, ${zero}, 250000, ${zero}, 'sord_bench_' || n
     from generate_series(1, ${ORDERS}) n cross join generate_series(1, 2) v`,
  );
  // What Postgres does by itself within a minute of so many new rows.
  await client.query("vacuum analyze");
}
