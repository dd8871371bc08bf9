import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { lower } from "../../figures.mjs";

const { openBooks } = createRequire(import.meta.url)("../../soak/books.cjs");

const COOPERATIVE = "sel_bench_cooperative";
/** The first makes the process and the tables warm, and is not told. */
const SIZES = [100, 1000, 10_000];
const TARGET_S = 30;
/** Ten times the members may take ten times as long, and log 10,000 / log 1,000 besides. */
const N_LOG_N = 13.4;
/** Kilograms of each member, in two receipts, and what one is paid. */
const EACH = 20;
const PRICE = 7_000_000n;
const SOLD_FOR = 9_000_000n;

/**
 * Settlement of an order of a thousand members and of ten thousand: two receipts and an advance of each.
 * @param {import("../../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function measureSettlement({ databaseUrl, folder, command }, say) {
  for (const members of SIZES) {
    say(`loading an order of ${members.toLocaleString("en-US")} members`);
    await withDatabase(databaseUrl, (client) => loadOrder(client, members));
  }
  await pay(databaseUrl);
  say("settlement");
  const report = path.join(folder, "settlement.json");
  const script = fileURLToPath(new URL("run-settlement.cjs", import.meta.url));
  await command("The settlement", ["exec", script], {
    ...{ SETTLE_REPORT: report, SETTLE_FOR: COOPERATIVE, SETTLE_ORDERS: SIZES.map(orderOf).join(",") },
    WORKER_MODE: "server",
  });
  /** @type {{ order_id: string, looked: number, settled: number, sums: { due: string }, count: number }[]} */
  const found = JSON.parse(await readFile(report, "utf8"));
  for (const [index, { count, sums }] of found.entries()) {
    const members = SIZES[index] ?? 0;
    const due = BigInt(members) * (BigInt(EACH) * PRICE - 1_000_000n);
    if (count !== members || BigInt(sums.due) !== due)
      throw new Error(`${count} members were settled with ${sums.due}, not ${members} with ${due}.`);
  }
  const [, few, many] = found;
  if (!few || !many) throw new Error("Not all was settled.");
  return [
    lower("settlement of an order with 10,000 members", many.settled, "s", TARGET_S),
    lower("of an order with 1,000 members", few.settled, "s"),
    lower("what becomes of 10,000 members, looked at before", many.looked, "s"),
    lower("settlement, 1,000 to 10,000 members", many.settled / few.settled, "times", N_LOG_N),
  ];
}

const orderOf = (/** @type {number} */ members) => `word_bench_${members}`;

/**
 * An order that its buyer accepted and that was billed, with its members, shares, receipts and advances.
 * @param {import("pg").Client} client
 * @param {number} members
 */
async function loadOrder(client, members) {
  const order = orderOf(members);
  const run = (/** @type {string} */ sql, /** @type {unknown[]} */ ...bound) => client.query(sql, bound);
  await run(
    `insert into seller (id, handle, kind, name, name_en, story, story_en, status, jurisdiction)
     select 'sel_bench_' || n, 'bench-' || n, 'producer', 'فروشنده ' || n, 'Seller ' || n, '', '', 'verified', 'ir-fars'
     from generate_series(1, $1::int) n
     union all select $2, $2, 'cooperative', 'تعاونی', 'Cooperative', '', '', 'verified', 'ir-fars'
     on conflict do nothing`,
    members,
    COOPERATIVE,
  );
  await run(
    `insert into pool (id, cooperative_id, handle, title, title_en, category, measure, currency_code, grades, tolerance_bp,
       minimum_order, deposit_percent, lead_days, tiers, margin_bp, request_key)
     values ('pool_bench', $1, 'bench', 'انجیر', 'Figs', 'dried-figs', 'weight', 'irr',
       '[{"code":"a","fa":"ممتاز","en":"Finest","factor_bp":10000}]', 0, 1000, 0, 3, '[]', 800, 'bench-bench')
     on conflict do nothing`,
    COOPERATIVE,
  );
  const goods = String(BigInt(members * EACH) * SOLD_FOR);
  await run(
    `insert into wholesale_order (id, cooperative_id, pool_id, product_id, variant_id, company_id, customer_id, seller_order_id,
       state, measure, quantity, grades, grade_factors, currency_code, unit_price, goods_total, shipping_total, tax_goods_bp,
       tax_shipping_bp, tax_total, total, deposit, payment_terms, deliver_by, margin_bp, agreed_at)
     values ($1, $2, 'pool_bench', 'product', 'variant', 'company', 'customer', 'sord_' || $1, 'accepted', 'weight', $3, '{a}',
       '{"a":10000}', 'irr', $4, $5, '0', 0, 0, '0', $5, '0', 'advance', '2026-12-30', 800, now())`,
    ...[order, COOPERATIVE, members * EACH * 1000, String(SOLD_FOR), goods],
  );
  await run(
    `insert into wholesale_invoice (id, wholesale_order_id, cooperative_id, company_id, year, nth, number, issued_at, seller, buyer,
       lines, measure, quantity, currency_code, goods_total, shipping_total, tax_goods_bp, tax_shipping_bp, tax_total, total, credit,
       paid, due, goes_back, payment_terms, due_on)
     values ('winv_' || $1, $1, $2, 'company', '1405', $3::int, ($3::int)::text, now(), '{}', '{}', '[]', 'weight', $4, 'irr', $5, '0', 0, 0, '0',
       $5, '0', $5, '0', '0', 'advance', '2026-12-30')`,
    ...[order, COOPERATIVE, members, members * EACH * 1000, goods],
  );
  await run(
    `insert into allotment_plan (id, wholesale_order_id, cooperative_id, version, strategy, state, measure, step, demand, shortfall, cost,
       seen, deadline, hand_over_by, sent_by, sent_at)
     values ('allp_' || $1, $1, $2, 1, 'fair', 'closed', 'weight', 100, $3, 0, '1', 'x', now(), '2026-12-27', 'bench', now())`,
    ...[order, COOPERATIVE, members * EACH * 1000],
  );
  await run(
    `insert into allotment (id, plan_id, wholesale_order_id, cooperative_id, seller_id, measure, quantity, accepted, state, unit_price,
       currency_code, minimum_batch, grade, because)
     select 'allo_' || $1 || n, 'allp_' || $1, $1, $2, 'sel_bench_' || n, 'weight', $4, $4, 'accepted', $5, 'irr', 1000, 'a', '{}'
     from generate_series(1, $3::int) n`,
    ...[order, COOPERATIVE, members, EACH * 1000, String(PRICE)],
  );
  await run(
    `insert into receipt (id, wholesale_order_id, allotment_id, cooperative_id, seller_id, request_key, state, weighed, rejected, accepted,
       grade, received_by, received_at, agree_by, final_at)
     select 'rcpt_' || $1 || n || part, $1, 'allo_' || $1 || n, $2, 'sel_bench_' || n, 'bench-' || $1 || n || '-' || part, 'agreed', $4, 0,
       $4, 'a', 'bench', now(), now(), now()
     from generate_series(1, $3::int) n cross join (values ('a'), ('b')) parts (part)`,
    ...[order, COOPERATIVE, members, (EACH * 1000) / 2],
  );
  await run(
    `insert into lot (id, number, receipt_id, wholesale_order_id, cooperative_id, seller_id, grade, quantity, remaining, received_at)
     select 'lot_' || id, id, id, wholesale_order_id, cooperative_id, seller_id, grade, accepted, 0, received_at
     from receipt where wholesale_order_id = $1`,
    order,
  );
  await run(
    `insert into advance (id, wholesale_order_id, cooperative_id, seller_id, request_key, way, state, amount, outstanding, currency_code,
       given_by, given_at, confirmed_at)
     select 'advc_' || $1 || n, $1, $2, 'sel_bench_' || n, 'bench-' || $1 || n, 'hand', 'open', '1000000', '1000000', 'irr', 'bench',
       now(), now()
     from generate_series(1, $3::int) n`,
    ...[order, COOPERATIVE, members],
  );
  await run("vacuum analyze receipt, allotment, advance, lot, seller");
}

/**
 * The books have every order paid, and its money the cooperative's own.
 * @param {string} databaseUrl
 */
async function pay(databaseUrl) {
  const { ledger, close } = openBooks(databaseUrl, 2);
  try {
    await ledger.post(
      SIZES.map((members) => ({
        reference: `part:sord_${orderOf(members)}:completed`,
        kind: "completed",
        occurred_at: new Date("2026-11-26T08:00:00Z"),
        seller_order_id: `sord_${orderOf(members)}`,
        seller_id: COOPERATIVE,
        movements: [
          {
            from: "clearing:pp_bench:irr",
            to: `available:${COOPERATIVE}:irr`,
            amount: BigInt(members * EACH) * SOLD_FOR,
            line: "goods",
          },
        ],
      })),
    );
  } finally {
    await close();
  }
}
