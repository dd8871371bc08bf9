import { completeAtOnce } from "../rush.mjs";

/** What fifty baskets on ten pieces must come to. */
export const TEN_OF_FIFTY = { orders: 10, soldOut: 40, others: {} };

/**
 * Many buyers, few pieces, two servers: once as it is, once while Redis, which keeps the locks, is killed and emptied.
 * @type {import("../areas/servers.mjs").Trial}
 */
export async function rushes({ servers, shop, redis }, { tell }) {
  const rush = await completeAtOnce(servers, await shop.baskets(50, 10));
  tell("50 baskets on 10 pieces", rush, TEN_OF_FIFTY);

  const [basket] = await shop.baskets(1, 5);
  const eight = await completeAtOnce(servers, Array(8).fill(basket));
  tell("one basket completed 8 times at once", eight, { orders: 1, soldOut: 0, others: {} });
  const seen = await servers[1].ask(`/store/carts/${basket}`);
  tell("the other server knows it is bought", Boolean(seen.body?.cart?.completed_at), true);

  const emptied = await completeAtOnce(servers, await shop.baskets(50, 10), (ended) => {
    if (ended === 5) void redis.lose();
  });
  tell("50 baskets on 10 pieces, Redis emptied meanwhile", emptied, TEN_OF_FIFTY);
}
