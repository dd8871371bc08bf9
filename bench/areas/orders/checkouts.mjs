import { withDatabase } from "../../../launch/postgres/database.mjs";
import { higher, lower, median } from "../../figures.mjs";
import { goodsOfSellers } from "../../goods-of-sellers.mjs";
import { once } from "../../load.mjs";
import { startPlainMedusa } from "../../plain-medusa.mjs";
import { crewOf } from "../../soak/crew.mjs";
import { storeClient } from "../../store-client.mjs";

const SELLERS_IN_BASKET = [1, 2, 4];
const BASKETS = 40;
const ROUNDS = 3;
const FILLED_AT_ONCE = 4;
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
export async function measureCheckouts({ databaseUrl, folder }, say) {
  const crew = crewOf({ databaseUrl, folder, env: { LIMIT_CHECKOUT: "999999999/1" } });
  const most = Math.max(...SELLERS_IN_BASKET);
  const goods = await withDatabase(databaseUrl, (client) => goodsOfSellers(client, most));
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
        /** @type {string[]} */
        const ready = [];
        const fill = async () => {
          while (ready.length < BASKETS) {
            const place = ready.push("") - 1;
            ready[place] = await ours.readyBasket(region.id, ...goods.slice(0, sellers));
          }
        };
        await Promise.all(Array.from({ length: FILLED_AT_ONCE }, fill));
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
