import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What each grade is worth is agreed with the order: a pool may say otherwise later. Orders of before take their pool's as it stands now.
 * When its part of Medusa's order was completed is noted.
 */
export class Migration20261126183200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "wholesale_order" add column if not exists "grade_factors" jsonb not null default '{}';`);
    this.addSql(`alter table "wholesale_order" add column if not exists "concluded_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_order_waits_for_conclusion" ON "wholesale_order" ("id") WHERE state = 'accepted' and concluded_at is null and deleted_at is null;`);
    // Where the module of pools was never migrated there are no orders either.
    this.addSql(`do $fill$ begin
      if to_regclass('pool') is not null then
        execute 'update "wholesale_order" o set grade_factors = coalesce((
          select jsonb_object_agg(g->>''code'', (g->>''factor_bp'')::int)
          from "pool" p, jsonb_array_elements(p.grades) g where p.id = o.pool_id), ''{}'')';
      end if;
    end $fill$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "wholesale_order" drop column if exists "grade_factors", drop column if exists "concluded_at";`);
  }
}
