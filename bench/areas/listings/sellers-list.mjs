import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower } from "../../figures.mjs";
import { hammer } from "../../load.mjs";
import { signInSeller } from "../../sign-in-seller.mjs";
import { crewOf } from "../../soak/crew.mjs";

const LISTINGS = 5000;
const TARGET_MS = 150;
/** A booth is looked at by its owner and her staff, not by a crowd. */
const MEMBERS = 4;

/** What a seller looks at. */
const VIEWS = {
  "newest first": "",
  "a name": `q=${encodeURIComponent("گليم ۴۹")}`,
  "one state": "state=off_sale",
  "by name": "sort=title",
  "by price": "sort=price",
  "by stock": "sort=stock",
  "the last page": `offset=${LISTINGS - 20}`,
};

/**
 * A seller's list of five thousand listings with two variants each, over HTTP.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureSellersList({ databaseUrl, folder, command }, say) {
  const crew = crewOf({ databaseUrl, folder });
  await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
  const seller = crew.seeded().logins.find((/** @type {{ role: string }} */ { role }) => role === "producer");
  await withDatabase(databaseUrl, (client) => offer(client, seller.email));
  const server = await crew.join("server");
  try {
    const headers = { authorization: `Bearer ${await signInSeller(server.url, seller)}` };
    const figures = [];
    for (const [name, view] of Object.entries(VIEWS)) {
      say(`seller's list: ${name}`);
      const load = await hammer(`${server.url}/seller/listings?${view}`, headers, 5, MEMBERS);
      if (load.failed > 0) throw new Error(`${load.failed} answers of the seller's list failed.`);
      figures.push(
        lower(`list of ${LISTINGS} listings, ${name}: p50`, load.p50, "ms"),
        lower(`list of ${LISTINGS} listings, ${name}: p99`, load.p99, "ms", TARGET_MS),
      );
    }
    return figures;
  } finally {
    await server.stop();
  }
}

/**
 * Five thousand listings of the seller whom that owner acts for, with their products, prices and stock.
 * @param {import("pg").Client} client
 * @param {string} email
 */
async function offer(client, email) {
  const { rows } = await client.query("select seller_id from seller_member where email = $1", [email]);
  const [{ seller_id }] = rows;
  const many = `generate_series(1, ${LISTINGS}) n`;
  const variants = `${many} cross join generate_series(1, 2) v`;
  const digits = "translate(n::text, '0123456789', '۰۱۲۳۴۵۶۷۸۹')";
  const statements = [
    `insert into product (id, title, handle, status)
     select 'prod_bench_' || n, 'گلیم ' || ${digits}, 'bench-' || n, 'published' from ${many}`,
    `insert into product_variant (id, title, sku, product_id)
     select 'variant_bench_' || n || '_' || v, 'اندازه', 'bench/' || n || '-' || v, 'prod_bench_' || n from ${variants}`,
    `insert into price_set (id) select 'pset_bench_' || n || '_' || v from ${variants}`,
    `insert into product_variant_price_set (id, variant_id, price_set_id)
     select 'pvps_bench_' || n || '_' || v, 'variant_bench_' || n || '_' || v, 'pset_bench_' || n || '_' || v from ${variants}`,
    `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
     select 'price_bench_' || n || '_' || v, 'pset_bench_' || n || '_' || v, 'irr', (n * 7919 % 5000 + v) * 1000,
       jsonb_build_object('value', ((n * 7919 % 5000 + v) * 1000)::text, 'precision', 20), 0 from ${variants}`,
    `insert into inventory_item (id, sku) select 'iitem_bench_' || n || '_' || v, 'bench/' || n || '-' || v from ${variants}`,
    `insert into product_variant_inventory_item (id, variant_id, inventory_item_id)
     select 'pvitem_bench_' || n || '_' || v, 'variant_bench_' || n || '_' || v, 'iitem_bench_' || n || '_' || v from ${variants}`,
    `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity)
     select 'ilev_bench_' || n || '_' || v, 'iitem_bench_' || n || '_' || v, 'sloc_bench', n % 40,
       jsonb_build_object('value', (n % 40)::text, 'precision', 20) from ${variants}`,
    `insert into listing (id, seller_id, product_id, state, category, search_words, created_at)
     select 'list_bench_' || n, '${seller_id}', 'prod_bench_' || n,
       (array['published', 'published', 'published', 'off_sale', 'rejected'])[1 + n % 5],
       'kilims', 'گلیم ' || n || ' bench ' || n, now() - n * interval '1 minute' from ${many}`,
    "analyze",
  ];
  // What follows the catalogue would index all of it meanwhile.
  await client.query("set session_replication_role = replica");
  for (const statement of statements) await client.query(statement);
}
