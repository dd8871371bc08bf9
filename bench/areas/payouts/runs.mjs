import { createRequire } from "node:module";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower } from "../../figures.mjs";
import { crewOf } from "../../soak/crew.mjs";
import { operatorAt } from "../../soak/office.mjs";
import { timeUntil } from "../../soak/patience.mjs";

const { openBooks } = createRequire(import.meta.url)("../../soak/books.cjs");

const SELLERS = Number(process.env.BENCH_SELLERS) || 10_000;
const AT_ONCE = Math.min(1000, SELLERS);
const WITHIN_MS = 180_000;

/**
 * A run of ten thousand sellers (`BENCH_SELLERS` says of how many else) at a whole backend: the draft, the approval until the books are told of all, and the bank's file.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureRun({ databaseUrl, folder, command }, say) {
  const crew = crewOf({ databaseUrl, folder });
  await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
  say(`loading ${SELLERS} sellers`);
  await loadEarners(databaseUrl);
  const server = await crew.join("shared");
  try {
    const operators = crew.seeded().logins.filter((/** @type {any} */ { role }) => role === "operator");
    const [maker, approver] = [
      await operatorAt(server.url, operators[0]),
      await operatorAt(server.url, operators[1]),
    ];
    const began = performance.now();
    const { run } = await maker("/admin/payout-runs", { key: "bench-payouts" });
    const drafted = performance.now();
    const path = `/admin/payout-runs/${run.id}`;
    await approver(`${path}/approve`, {});
    const isReady = async () => (await maker(path)).run.state === "ready";
    if (!Number.isFinite(await timeUntil(isReady, WITHIN_MS)))
      throw new Error("The books were not told in time.");
    const told = performance.now();
    await maker(`${path}/file`, {});
    const taken = performance.now();
    const { sums } = (await maker(path)).run;
    const paid = sums.find((/** @type {any} */ { state }) => state === "in_transit")?.count ?? 0;
    if (paid < SELLERS) throw new Error(`Only ${paid} of ${SELLERS} sellers are paid.`);
    const seconds = (/** @type {number} */ from, /** @type {number} */ to) => (to - from) / 1000;
    return [
      lower(
        `a payout run of ${SELLERS.toLocaleString("en")} sellers, draft to file`,
        seconds(began, taken),
        "s",
        60,
      ),
      lower("of it the draft", seconds(began, drafted), "s"),
      lower("of it until the books are told", seconds(drafted, told), "s"),
      lower("of it the bank's file", seconds(told, taken), "s"),
    ];
  } finally {
    await server.stop();
  }
}

/**
 * Sellers with an account, which is one of the demonstration's, and a million rials each.
 * @param {string} databaseUrl
 */
async function loadEarners(databaseUrl) {
  await withDatabase(databaseUrl, async (client) => {
    await client.query(
      `insert into seller (id, handle, kind, name, name_en, story, story_en, status, jurisdiction)
       select 'sel_bench_' || n, 'bench-' || n, 'producer', 'فروشنده ' || n, 'Seller ' || n, '', '', 'verified', 'ir-fars'
       from generate_series(1, $1::int) n`,
      [SELLERS],
    );
    await client.query(
      `insert into seller_particulars (id, seller_id, sheba_sealed)
       select 'selpar_bench_' || n, 'sel_bench_' || n,
         (select sheba_sealed from seller_particulars where sheba_sealed is not null limit 1)
       from generate_series(1, $1::int) n`,
      [SELLERS],
    );
  });
  const { ledger, close } = openBooks(databaseUrl, 2);
  try {
    for (let from = 1; from <= SELLERS; from += AT_ONCE)
      await ledger.post(
        Array.from({ length: Math.min(AT_ONCE, SELLERS - from + 1) }, (_, n) =>
          earning(`sel_bench_${from + n}`),
        ),
      );
  } finally {
    await close();
  }
}

const earning = (/** @type {string} */ seller) => ({
  reference: `bench:${seller}`,
  kind: "test",
  occurred_at: new Date("2026-11-26T08:00:00Z"),
  seller_id: seller,
  movements: [
    { from: "clearing:pp_bench:irr", to: `available:${seller}:irr`, amount: 1_000_000n, line: "goods" },
  ],
});
