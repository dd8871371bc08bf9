import { timeUntil } from "../patience.mjs";

const PAID_WITHIN_MS = 60_000;

/**
 * Looks at every order of a campaign as the database keeps it: each step was done once, and what people said stands.
 *
 * @param {{ read: import("./big-order.mjs").Read, orders: import("./big-order.mjs").Said[], pool_id: string }} campaign
 * @param {import("../record.mjs").Record} record
 */
export async function judgeOrders({ read, orders, pool_id }, { tell, say }) {
  const ids = orders.map(({ id }) => id);
  const known = await read("select id from wholesale_order where pool_id = $1", [pool_id]);
  tell("wholesale orders, one for each quote that was accepted", known.length, orders.length);
  tell(
    "orders that are not one whole order of Medusa's, with one part and what is to be paid",
    await read(PLACED, [ids]),
    [],
  );
  tell("orders whose history does not tell each step once", await read(HISTORY, [ids, STEPS]), []);
  tell("orders of which accepted shares and gap are not what was ordered", await read(SHARED, [ids]), []);
  const answers = await read(
    "select id, accepted from allotment where wholesale_order_id = any($1) and deleted_at is null",
    [ids],
  );
  const said = new Map(orders.flatMap((order) => [...order.answers]));
  tell(
    "answers that are not what the member said",
    answers.filter(({ id, accepted }) => said.get(id) !== accepted),
    [],
  );
  tell("answers", answers.length, said.size);
  const receipts = await read(
    "select request_key, weighed, rejected from receipt where wholesale_order_id = any($1)",
    [ids],
  );
  const weighed = new Map(orders.flatMap((order) => [...order.receipts]));
  tell(
    "receipts that are not what was weighed",
    receipts.filter((one) => {
      const at = weighed.get(one.request_key);
      return at?.weighed !== one.weighed || at?.rejected !== one.rejected;
    }),
    [],
  );
  tell("receipts, each once", receipts.length, weighed.size);
  tell("receipts without their one lot, or with another quantity in it", await read(LOTS, [ids]), []);
  tell("lots of which not just what left is gone", await read(LEFT, [ids]), []);
  tell("numbers of lots that two have", await read(NUMBERS, [pool_id]), []);
  if (!Number.isFinite(await timeUntil(async () => (await read(PAID, [ids])).length === 0, PAID_WITHIN_MS)))
    say("what was paid too much did not go back in time");
  tell("orders of which was paid what their one invoice does not say", await read(PAID, [ids]), []);
  tell(
    "settlements, one of each order",
    await read(
      `select count(*)::int as n, count(distinct wholesale_order_id)::int as orders from settlement
       where wholesale_order_id = any($1)`,
      [ids],
    ),
    [{ n: orders.length, orders: orders.length }],
  );
  tell("members who are not paid what was accepted of them, once", await read(SHEETS, [ids]), []);
  tell(
    "currencies in which the books are not 0",
    await read("select currency from ledger_balance group by currency having sum(balance) <> 0"),
    [],
  );
  tell("jobs that were given up", await read("select name, error from job where state = 'dead'"), []);
  say(`${said.size} answers, ${receipts.length} receipts of ${orders.length} orders`);
}

const STEPS = [
  ...["accepted", "agreed", "allotted", "allotting", "concluded", "confirmed", "dispatched", "invoiced"],
  ...["placed", "settled"],
];

const PLACED = `select w.id from wholesale_order w where w.id = any($1) and (
  (select count(*) from wholesale_order x where x.quote_id = w.quote_id) <> 1
  or (select count(*) from "order" o where o.metadata ->> 'agreed' = w.id and o.deleted_at is null) <> 1
  or (select count(*) from seller_order p where p.order_id = w.order_id and p.deleted_at is null) <> 1
  or (select count(*) from order_payment_collection o where o.order_id = w.order_id and o.deleted_at is null) <> 2)`;

/** What came less what went back is what the one invoice says. */
const PAID = `select w.id from wholesale_order w where w.id = any($1) and
  (select sum(t.amount) from order_transaction t where t.order_id = w.order_id and t.deleted_at is null) is distinct from
  (select sum(i.total::numeric) from wholesale_invoice i where i.wholesale_order_id = w.id having count(*) = 1)`;

const HISTORY = `select wholesale_order_id, array_agg(verb order by verb) as steps from wholesale_order_event
  where wholesale_order_id = any($1) group by wholesale_order_id having array_agg(verb order by verb) <> $2::text[]`;

const SHARED = `select w.id from wholesale_order w where w.id = any($1) and (
  w.quantity <> (select sum(accepted) from allotment a where a.wholesale_order_id = w.id and a.state = 'accepted')
  or 2 <> (select count(*) from allotment_plan p where p.wholesale_order_id = w.id)
  or exists (select from allotment_event e where e.wholesale_order_id = w.id and e.allotment_id is not null
     group by e.allotment_id having count(*) <> 1))`;

/** At 7,000 rials a gram of the finest. */
const SHEETS = `select s.id from
  (select wholesale_order_id, seller_id, sum(accepted) * 7000 as earned from receipt
   where wholesale_order_id = any($1) group by wholesale_order_id, seller_id) r
  full join (select * from settlement_share where wholesale_order_id = any($1)) s using (wholesale_order_id, seller_id)
  where r.earned is distinct from s.due::numeric or r.earned is distinct from
    (select sum(m.amount) from journal_entry e join movement m on m.entry_id = e.id
     where e.reference = 'settlement:' || s.wholesale_order_id || ':' || s.seller_id)`;

const LOTS = `select r.id from receipt r where r.wholesale_order_id = any($1) and r.accepted <>
  coalesce((select sum(l.quantity) from lot l where l.receipt_id = r.id having count(*) = 1), 0)`;

const LEFT = `select l.id from lot l where l.wholesale_order_id = any($1) and l.quantity - l.remaining <>
  coalesce((select sum(d.quantity) from dispatch_line d where d.lot_id = l.id), 0)`;

const NUMBERS = `select l.number from lot l join wholesale_order w on w.id = l.wholesale_order_id
  where w.pool_id = $1 group by l.number having count(*) > 1`;
