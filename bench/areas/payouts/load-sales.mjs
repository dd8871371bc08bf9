export const SELLERS = 10_000;
export const MOVEMENTS_OF_A_SALE = 5;

/** As many rows as the ledger spreads an account over that every sale moves. */
const SHARDS = 16;
const SPREAD = ["clearing:pp_bench:irr", "buyer_payments:-:irr", "commission:-:irr", "vat:-:irr"];

/** The number of a balance row: of a spread account's row for a sale, or of its seller. */
const row = (/** @type {number} */ account) => `${1 + account * SHARDS} + n % ${SHARDS}`;
const pending = `${1 + SPREAD.length * SHARDS} + n % ${SELLERS}`;
const [clearing, buyers, commission, vat] = SPREAD.map((_, place) => row(place));
/** How many sales went before in the same row, and of the same seller. */
const k = `(n / ${SHARDS})::bigint`;
const hers = `1001 * (n / ${SELLERS})::bigint`;

/** Entry, line, amount, from, what it holds afterwards, to, what that holds afterwards. */
const MOVEMENTS = [
  `(1, 'goods', 1100, ${clearing}, -1100 * (${k} + 1), ${buyers}, 1100)`,
  `(2, 'goods', 1000, ${buyers}, 100, ${pending}, ${hers} + 1000)`,
  `(2, 'shipping', 100, ${buyers}, 0, ${pending}, ${hers} + 1100)`,
  `(2, 'commission', 90, ${pending}, ${hers} + 1010, ${commission}, 90 * (${k} + 1))`,
  `(2, 'vat', 9, ${pending}, ${hers} + 1001, ${vat}, 9 * (${k} + 1))`,
];

/**
 * Writes into empty books so many sales of the year 2025, as posting them one by one would have left them.
 * @param {import("pg").Client} client
 * @param {number} sales
 */
export async function loadSales(client, sales) {
  await client.query("set maintenance_work_mem = '512MB'");
  const remake = await withoutIndexes(client, ["movement", "journal_entry"]);
  const part = `'sord_' || lpad(n::text, 10, '0')`;
  await client.query(
    `insert into journal_entry (id, reference, content, kind, occurred_at, seller_order_id, seller_id)
     select 2 * n::bigint + e.place, 'part:' || ${part} || ':' || e.kind, md5(n::text) || md5(e.kind), e.kind,
       '2025-01-01'::timestamptz + n * $2::interval, ${part}, 'sel_bench_' || n % ${SELLERS}
     from generate_series(0, $1::int - 1) n, (values (1, 'captured'), (2, 'accepted')) e(place, kind)`,
    [sales, between(sales)],
  );
  await client.query(
    `insert into movement (id, posted_at, entry_id, line, amount, currency, from_id, from_after, to_id, to_after)
     overriding system value
     select ${MOVEMENTS_OF_A_SALE} * n::bigint + m.place, '2025-01-01'::timestamptz + n * $2::interval, 2 * n::bigint + m.entry, m.line,
       m.amount, 'irr', m.from_id, m.from_after, m.to_id, m.to_after
     from generate_series(0, $1::int - 1) n
     cross join lateral (
       select *, row_number() over () as place
       from (values ${MOVEMENTS.join(", ")}) v(entry, line, amount, from_id, from_after, to_id, to_after)
     ) m`,
    [sales, between(sales)],
  );
  await remake();
  await client.query(
    `insert into ledger_balance (id, account, shard, kind, owner, currency, balance, moved_at) overriding system value
     select 1 + (place - 1) * ${SHARDS} + shard, account, shard, split_part(account, ':', 1), nullif(split_part(account, ':', 2), '-'), 'irr',
       each * (($3::int - shard + ${SHARDS} - 1) / ${SHARDS}), '2025-12-31'::timestamptz
     from unnest($1::text[], $2::bigint[]) with ordinality spread(account, each, place), generate_series(0, ${SHARDS - 1}) shard
     union all
     select ${1 + SPREAD.length * SHARDS} + n, 'pending:sel_bench_' || n || ':irr', 0, 'pending', 'sel_bench_' || n, 'irr',
       1001 * (($3::int - n + ${SELLERS} - 1) / ${SELLERS}), '2025-12-31'::timestamptz
     from generate_series(0, ${SELLERS - 1}) n`,
    [SPREAD, [-1100, 0, 90, 9], sales],
  );
  await client.query("select setval('journal_entry_id_seq', $1)", [2 * sales]);
  for (const table of ["movement", "ledger_balance"])
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
    );
  await client.query("vacuum analyze movement, journal_entry, ledger_balance");
  await client.query("checkpoint");
}

const between = (/** @type {number} */ sales) => `${Math.floor((364 * 86_400) / sales)} seconds`;

/**
 * Takes the indexes of tables away, for they are made faster when all is there.
 * @param {import("pg").Client} client
 * @param {string[]} tables
 * @returns {Promise<() => Promise<void>>} what makes them again
 */
async function withoutIndexes(client, tables) {
  const { rows } = await client.query(
    `select indexname, indexdef from pg_indexes
     where tablename = any($1) and indexname not in (select conname from pg_constraint)`,
    [tables],
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  return async () => {
    for (const { indexdef } of rows) await client.query(indexdef);
  };
}
