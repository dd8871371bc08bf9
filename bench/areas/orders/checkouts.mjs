import { withDatabase } from "../../../launch/postgres/database.mjs";
import { higher, lower, median } from "../../figures.mjs";
import { once } from "../../load.mjs";
import { startPlainMedusa } from "../../plain-medusa.mjs";
import { crewOf } from "../../soak/crew.mjs";
import { storeClient } from "../../store-client.mjs";

const SELLERS_IN_BASKET = [1, 2, 4];
const BASKETS = 40;
const ROUNDS = 3;
/** A basket of one seller may cost so much more than Medusa's own checkout of the same basket. */
const OVERHEAD = 0.15;

/**
 * Checkouts a second for baskets of one, two and four sellers, and beside them plain Medusa, without a plugin of ours, over the
 * same database, in turn. Our backend makes every basket ready, because plain Medusa does not know the sellers' shipping;
 * the completing is each backend's own.
 *
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureCheckouts({ databaseUrl, folder, command }, say) {
  const crew = crewOf({ databaseUrl, folder, env: { LIMIT_CHECKOUT: "999999999/1" } });
  await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
  const goods = await withDatabase(databaseUrl, wellStocked);
  const { publishableKey } = crew.seeded();
  const server = await crew.join("server");
  try {
    const plain = await startPlainMedusa(databaseUrl);
    try {
      const ours = storeClient(server.url, publishableKey);
      const theirs = storeClient(plain.url, publishableKey);
      const region = await ours.homeRegion();
      /** @param {number} sellers */
      const baskets = async (sellers) => {
        const ready = [];
        for (let n = 0; n < BASKETS; n += 1)
          ready.push(await ours.readyBasket(region.id, ...goods.slice(0, sellers)));
        return ready;
      };
      /** @param {typeof ours} store @param {number} sellers */
      const perSecond = async (store, sellers) => {
        const { perSecond: figure, failed } = await once(
          await baskets(sellers),
          async (id) => (await store.ask(`/store/carts/${id}/complete`, {})).body?.type === "order",
        );
        if (failed > 0)
          throw new Error(`${failed} of ${BASKETS} baskets of ${sellers} did not become orders.`);
        return figure;
      };
      const figures = [];
      // Both have done it once before it counts.
      for (const store of [ours, theirs]) await perSecond(store, 1);
      for (const sellers of SELLERS_IN_BASKET) {
        say(`checkouts of ${sellers}`);
        /** @type {{ ours: number[], theirs: number[] }} */
        const seen = { ours: [], theirs: [] };
        for (let round = 0; round < ROUNDS; round += 1) {
          seen.ours.push(await perSecond(ours, sellers));
          seen.theirs.push(await perSecond(theirs, sellers));
        }
        const [own, stock] = [median(seen.ours), median(seen.theirs)];
        figures.push(
          higher(`checkouts of ${sellers}`, own, "a second"),
          higher(`plain Medusa: checkouts of ${sellers}`, stock, "a second"),
          lower(
            `checkouts of ${sellers}: longer than plain Medusa's by`,
            stock / own - 1,
            "×",
            sellers === 1 ? OVERHEAD : null,
          ),
        );
      }
      return figures;
    } finally {
      await plain.stop();
    }
  } finally {
    await server.stop();
  }
}

/**
 * One variant each of as many sellers as a basket may hold, with more in stock than is bought.
 * @param {import("pg").Client} client
 * @returns {Promise<string[]>}
 */
async function wellStocked(client) {
  const most = Math.max(...SELLERS_IN_BASKET);
  const { rows } = await client.query(
    `select distinct on (of.seller_id) variant.id, level.id as level_id
     from product_product_seller_seller of
     join product on product.id = of.product_id and product.status = 'published' and product.deleted_at is null
     join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
     join product_variant_inventory_item has on has.variant_id = variant.id and has.deleted_at is null
     join inventory_level level on level.inventory_item_id = has.inventory_item_id and level.stocked_quantity > 0
     where of.deleted_at is null order by of.seller_id, variant.id limit ${most}`,
  );
  if (rows.length < most) throw new Error(`Only ${rows.length} sellers have something in stock.`);
  await client.query(
    `update inventory_level set stocked_quantity = 100000,
       raw_stocked_quantity = jsonb_build_object('value', '100000', 'precision', 20) where id = any($1)`,
    [rows.map(({ level_id }) => level_id)],
  );
  return rows.map(({ id }) => id);
}
