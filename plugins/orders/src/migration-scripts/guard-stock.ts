import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OVERSOLD } from "../contract/failures";

/**
 * Lets Postgres itself refuse a reservation of more than is in stock, whatever became of the lock before it. A script and no
 * migration, since Medusa migrates plugins before the inventory module whose table this is. Running it again changes nothing.
 */
export default async function guardStock({ container }: { container: MedusaContainer }): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(GUARD);
}

/*
 * Looked at is what reserves more than before: what is written anew, grows, moves to another place, or gives up its
 * backorder. What shrinks or is given up passes although the stock was lowered below it. So does what is restored: Medusa
 * restores only to undo, and undoes the stock of a fulfilment after its reservations.
 *
 * Levels are locked in one order for everybody, so that two baskets with the same goods never wait for each other; the sum is
 * a statement of its own, so that it sees what those have committed for whom this one waited.
 */
const GUARD = `
  create or replace function reserve_within_stock() returns trigger language plpgsql as $$
  declare
    growing text[];
  begin
    if tg_op = 'INSERT' then
      select array_agg(id) into growing from written where deleted_at is null and allow_backorder is not true;
    else
      select array_agg(w.id) into growing
      from written w join former f on f.id = w.id
      where w.deleted_at is null and f.deleted_at is null and w.allow_backorder is not true
        and (w.quantity > f.quantity or f.allow_backorder
          or (w.inventory_item_id, w.location_id) <> (f.inventory_item_id, f.location_id));
    end if;
    if growing is null then
      return null;
    end if;

    perform 1
    from inventory_level
    where deleted_at is null and (inventory_item_id, location_id) in
      (select inventory_item_id, location_id from reservation_item where id = any (growing))
    order by id
    for update;

    if exists (
      select 1
      from (select distinct inventory_item_id, location_id from reservation_item where id = any (growing)) place
      where
        (select sum(quantity) from reservation_item r
          where r.deleted_at is null
            and (r.inventory_item_id, r.location_id) = (place.inventory_item_id, place.location_id))
        > coalesce((select stocked_quantity from inventory_level l
          where l.deleted_at is null
            and (l.inventory_item_id, l.location_id) = (place.inventory_item_id, place.location_id)), 0)
    ) then
      raise exception '${OVERSOLD}: more would be reserved than is in stock' using errcode = 'check_violation';
    end if;
    return null;
  end $$;

  create or replace trigger reserve_within_stock_new after insert on reservation_item
    referencing new table as written
    for each statement execute function reserve_within_stock();

  create or replace trigger reserve_within_stock_changed after update on reservation_item
    referencing old table as former new table as written
    for each statement execute function reserve_within_stock();
`;
