import { createRequire } from "node:module";

const { aSale, openBooks, HERS } = createRequire(import.meta.url)("../books.cjs");

const WRITERS = 64;
const SECONDS = 60;
const SELLERS = 12;

/**
 * Sixty-four post at once for a minute, to few sellers: sales of their own, sales that others have just told, and payouts of what may
 * not be there. Nothing is lost, every balance follows from its movements, and nobody hears of a deadlock.
 * @param {import("../ground.mjs").Ground} ground
 */
export async function manyWriters({ databaseUrl }) {
  const { ledger, database, close } = openBooks(databaseUrl, WRITERS);
  const number = async (/** @type {string} */ sql) =>
    BigInt(Object.values((await database.raw(sql, [])).rows[0])[0]);
  /** @type {Map<string, number>} */
  const failures = new Map();
  /** @type {object[]} */
  let told = [];
  let sales = 0;
  let repeated = 0;
  let sent = 0n;
  let next = 0;
  const sellers = Array.from({ length: SELLERS }, (_, n) => `sel_soak_${n}`);
  const end = Date.now() + SECONDS * 1000;
  const write = async () => {
    while (Date.now() < end) {
      next += 1;
      const turn = next;
      const seller = sellers[turn % SELLERS];
      const fresh = aSale(`sord_soak_${turn}`, seller);
      const again = turn % 3 === 0 ? told : [];
      const entries = turn % 2 ? [...fresh, ...again] : [...again, ...fresh];
      const payout = {
        reference: `payout:${turn}`,
        kind: "payout",
        occurred_at: new Date(),
        movements: [
          {
            from: `pending:${seller}:irr`,
            to: `in_transit:${seller}:irr`,
            amount: BigInt(turn % 5000) + 1n,
            line: "payout",
          },
        ],
      };
      try {
        // Not read before the wait: others count meanwhile.
        const posted = await ledger.post(entries);
        sales += posted.length / 2;
        repeated += again.length / 2;
        told = fresh;
        if (turn % 4 !== 0) continue;
        const left = await ledger.post([payout]);
        if (left.length > 0) sent += payout.movements[0].amount;
      } catch (error) {
        const { code, message } = /** @type {{ code?: string, message: string }} */ (error);
        failures.set(code ?? message, (failures.get(code ?? message) ?? 0) + 1);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: WRITERS }, write));
    const overdrawn = failures.get("ledger_overdrawn") ?? 0;
    failures.delete("ledger_overdrawn");
    const held = await ledger.balances(
      sellers.flatMap((seller) => [`pending:${seller}:irr`, `in_transit:${seller}:irr`]),
    );
    const sum = [...held.values()].reduce((all, one) => all + one, 0n);
    const inTransit = [...held].reduce(
      (all, [account, one]) => (account.startsWith("in_") ? all + one : all),
      0n,
    );
    const underived = await number(DERIVED);
    const broken = await number(RUNNING);
    const zero = await number("select coalesce(sum(balance), 0)::text from ledger_balance");
    const deadlocks = await number(
      "select deadlocks::text from pg_stat_database where datname = current_database()",
    );
    const holds =
      sum === HERS * BigInt(sales) &&
      inTransit === sent &&
      sales > 0 &&
      failures.size === 0 &&
      underived === 0n &&
      broken === 0n &&
      zero === 0n &&
      deadlocks === 0n;
    console.log(
      `${holds ? "held  " : "BROKEN"}  ${WRITERS} writers for ${SECONDS} s: ${sales} sales, ${repeated} told again, ` +
        `${overdrawn} overdrawn and refused, sellers' accounts ${sum} of ${HERS * BigInt(sales)}, ${underived} balances not derived, ` +
        `${broken} running balances broken, Σ ${zero}, ${deadlocks} deadlocks, failures ${JSON.stringify([...failures])}`,
    );
    return holds;
  } finally {
    await close();
  }
}

const DERIVED = `select count(*)::text from ledger_balance b
  where balance <> coalesce((select sum(amount) from movement where to_id = b.id), 0)
    - coalesce((select sum(amount) from movement where from_id = b.id), 0)`;

/** What a row held after a movement is what it held after the one before, and what that moved; and time goes on. */
const RUNNING = `select count(*)::text from (
  select after - lag(after, 1, 0::bigint) over own as step, moved, posted_at < lag(posted_at) over own as is_back
  from (
    select from_id as row, posted_at, id, from_after as after, -amount as moved from movement
    union all
    select to_id, posted_at, id, to_after, amount from movement
  ) sides
  window own as (partition by row order by posted_at, id)
) steps where step <> moved or is_back`;
