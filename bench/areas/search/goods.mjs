/** So many goods, besides the demonstration's: fewer only to see that the bench itself works. */
export const GOODS = Number(process.env.BENCH_GOODS ?? 100_000);

/** Sellers of them, besides the demonstration's. */
const SELLERS = 64;

/** What sets one product's title apart from another's of the same kind: in Persian and in English. */
const ADJECTIVES = [
  ["روناسی", "madder red"],
  ["سرمه‌ای", "indigo"],
  ["گردویی", "walnut brown"],
  ["دست‌ریس", "hand-spun"],
  ["ساده", "plain"],
  ["نقش‌دار", "patterned"],
  ["قدیمی", "old style"],
  ["تازه", "fresh"],
  ["کوهی", "mountain"],
  ["بهاره", "spring"],
  ["پاییزه", "autumn"],
  ["کوچک", "small"],
  ["بزرگ", "large"],
  ["هدیه", "gift"],
  ["خانگی", "home made"],
  ["ویژه", "choice"],
  ["سنتی", "traditional"],
  ["ریز", "fine"],
  ["درشت", "coarse"],
  ["عشایری", "nomad"],
  ["طلایی", "golden"],
  ["سفید", "white"],
  ["سیاه", "black"],
  ["سبز", "green"],
  ["آفتابی", "sunny"],
  ["شیرین", "sweet"],
  ["ترش", "sour"],
  ["سبک", "light"],
  ["سنگین", "heavy"],
];

const DYES = ["natural", "synthetic"];
const WARPS = ["wool", "cotton"];

/**
 * Puts a hundred thousand goods beside the demonstration's, as Medusa and our plugins would have written them: with one or two
 * variants, prices in both currencies, stock, an English title, a seller, a category and a listing. Row by row they would
 * take hours. What follows the catalogue is told of none of it, as a restored backup would tell it of nothing.
 *
 * @param {import("pg").Client} client
 */
export async function offerGoods(client) {
  await client.query("begin");
  await client.query("set local session_replication_role = replica");
  await client.query(
    `create temp table adjective as
       select row_number() over () - 1 as at, fa, en from unnest($1::text[], $2::text[]) a(fa, en)`,
    [ADJECTIVES.map(([fa]) => fa), ADJECTIVES.map(([, en]) => en)],
  );
  for (const statement of statements()) await client.query(statement);
  await client.query("commit");
  await client.query("analyze");
}

function statements() {
  const many = ADJECTIVES.length;
  const pick = (/** @type {string[]} */ values, /** @type {number} */ by) =>
    `(array[${values.map((value) => `'${value}'`).join(",")}])[1 + n * ${by} % ${values.length}]`;
  const variants = "bench_goods g cross join generate_series(1, 1 + (g.n % 3 = 0)::int) v";
  const variant = "'variant_bench_' || n || '_' || v";
  return [
    // Each of them somebody whom the demonstration knows, in another county.
    `insert into seller (id, handle, kind, name, name_en, story, story_en, picture, status, verified_at, county_id, craft_id)
     select 'sel_bench_' || n, 'bench-' || n, 'producer', s.name || ' ' || n, s.name_en || ' ' || n, s.story, s.story_en, s.picture,
       'verified', now(), c.code, s.craft_id
     from generate_series(1, ${SELLERS}) n
       join (select *, row_number() over (order by handle) - 1 as at, count(*) over () as of from seller) s on s.at = n % s.of
       join (select code, row_number() over (order by code) - 1 as at, count(*) over () as of from county) c on c.at = n * 7 % c.of`,
    // The n-th product is like the demonstration's (n mod so many)th, in another make.
    `create temp table bench_goods as
     select n, 'prod_bench_' || lpad(n::text, 6, '0') as id, p.id as like_id, p.thumbnail, p.material, p.description,
       p.title || ' ' || a.fa || ' ' || b.fa || ' ' || translate((n % 997)::text, '0123456789', '۰۱۲۳۴۵۶۷۸۹') as title,
       coalesce(t.translations->>'title', p.title) || ', ' || a.en || ', ' || b.en || ' ' || n % 997 as title_en,
       t.translations->>'description' as description_en,
       k.product_category_id as category_id, h.handle as category, 'sel_bench_' || (1 + n * 13 % ${SELLERS}) as seller_id
     from generate_series(1, ${GOODS}) n
       join (select *, row_number() over (order by handle) - 1 as at, count(*) over () as of from product
             where id not like 'prod_bench%') p on p.at = n % p.of
       join adjective a on a.at = n / 31 % ${many} join adjective b on b.at = n / 977 % ${many}
       left join translation t on t.reference_id = p.id and t.locale_code = 'en-US'
       join product_category_product k on k.product_id = p.id join product_category h on h.id = k.product_category_id`,
    `insert into product (id, title, handle, description, material, thumbnail, status, created_at, updated_at)
     select id, title, 'bench-' || n, description, material, thumbnail, 'published', now() - n * interval '1 minute',
       now() - n * interval '1 minute' from bench_goods`,
    `insert into translation (id, reference_id, reference, locale_code, translations, translated_field_count)
     select 'trans_bench_' || n, id, 'product', 'en-US',
       jsonb_build_object('title', title_en, 'description', description_en), 2 from bench_goods`,
    `insert into product_category_product (product_id, product_category_id) select id, category_id from bench_goods`,
    `insert into product_product_seller_seller (product_id, seller_id, id) select id, seller_id, 'pss_bench_' || n from bench_goods`,
    `insert into product_sales_channel (product_id, sales_channel_id, id)
     select g.id, c.sales_channel_id, 'psc_bench_' || n from bench_goods g
       join lateral (select sales_channel_id from product_sales_channel where product_id = g.like_id limit 1) c on true`,
    `insert into product_variant (id, title, sku, product_id, variant_rank)
     select ${variant}, 'اندازه ' || v, 'bench/' || n || '-' || v, id, v - 1 from ${variants}`,
    `insert into price_set (id) select 'pset_bench_' || n || '_' || v from ${variants}`,
    `insert into product_variant_price_set (id, variant_id, price_set_id)
     select 'pvps_bench_' || n || '_' || v, ${variant}, 'pset_bench_' || n || '_' || v from ${variants}`,
    ...[
      { currency: "irr", amount: "(n::bigint * 7919 % 5000 + v) * 10000" },
      { currency: "eur", amount: "(n::bigint * 7919 % 5000 + v) / 50.0" },
    ].map(
      ({ currency, amount }) =>
        `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
         select 'price_bench_${currency}_' || n || '_' || v, 'pset_bench_' || n || '_' || v, '${currency}', round(${amount}, 2),
           jsonb_build_object('value', round(${amount}, 2)::text, 'precision', 20), 0 from ${variants}`,
    ),
    `insert into inventory_item (id, sku) select 'iitem_bench_' || n || '_' || v, 'bench/' || n || '-' || v from ${variants}`,
    `insert into product_variant_inventory_item (id, variant_id, inventory_item_id)
     select 'pvitem_bench_' || n || '_' || v, ${variant}, 'iitem_bench_' || n || '_' || v from ${variants}`,
    `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity)
     select 'ilev_bench_' || n || '_' || v, 'iitem_bench_' || n || '_' || v, (select id from stock_location limit 1), n % 40,
       jsonb_build_object('value', (n % 40)::text, 'precision', 20) from ${variants}`,
    `insert into listing (id, seller_id, product_id, state, category, made_to_order, weekly_quantity, lead_days, attributes, created_at)
     select 'list_bench_' || n, seller_id, id, 'published', category, n % 5 = 0, case when n % 5 = 0 then 3 end, n % 4,
       jsonb_build_object('dye', ${pick(DYES, 1)}, 'warp', ${pick(WARPS, 3)}), now() from bench_goods`,
    `insert into listing_variant (id, seller_id, variant_id, sku, listing_id)
     select 'lvar_bench_' || n || '_' || v, seller_id, ${variant}, 'bench/' || n || '-' || v, 'list_bench_' || n from ${variants}`,
  ];
}
