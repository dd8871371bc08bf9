import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Where triggers note that a payment of Medusa's came further (`migration-scripts/follow-payments.ts`), whoever wrote it. Rows are
 * only added and deleted: two who note the same payment do not wait for each other here.
 */
export class Migration20261126092000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payment_mark" (
      "id" bigint generated always as identity primary key,
      "payment_id" text not null,
      "noted_at" timestamptz not null default clock_timestamp()
    );`);
    this.addSql(`create index if not exists "IDX_payment_mark_noted_at" on "payment_mark" ("noted_at");`);
    this.addSql(`create or replace function dastranj_note_payment() returns trigger language plpgsql as $$
      begin
        insert into payment_mark (payment_id)
        values (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0]);
        perform pg_notify('dastranj_payments', '');
        return null;
      end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists dastranj_note_payment() cascade;`);
    this.addSql(`drop table if exists "payment_mark";`);
  }

}
