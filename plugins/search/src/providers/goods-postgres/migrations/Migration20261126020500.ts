import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which versions of an index there are, each a table of its own, and how often each was written. */
export class Migration20261126020500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists goods_index (
      name text primary key,
      plan jsonb not null,
      generation bigint not null default 0,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists goods_index");
  }
}
