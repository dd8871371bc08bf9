import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Where triggers note what changed in the catalogue. Rows are only added and deleted, never changed: two transactions
 * that change the same product do not wait for each other here.
 */
export class Migration20261124130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "catalogue_change" (
      "id" text not null default gen_random_uuid(),
      "subject" text not null,
      "subject_id" text not null,
      "created_at" timestamptz not null default clock_timestamp(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "catalogue_change_pkey" primary key ("id")
    );`);
    this.addSql(`create index if not exists "IDX_catalogue_change_created_at" on "catalogue_change" ("created_at");`);
    // Its arguments: the subject ("reference": the row says itself what it is of), and the column with the subject's id.
    // The notification is sent with the commit, once.
    this.addSql(`create or replace function dastranj_note_catalogue_change() returns trigger language plpgsql as $$
      declare
        changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
      begin
        if tg_op = 'UPDATE' and to_jsonb(old) - 'updated_at' = changed - 'updated_at' then
          return null;
        end if;
        if changed ->> tg_argv[1] is not null then
          insert into catalogue_change (subject, subject_id)
          values (
            case when tg_argv[0] = 'reference' then changed ->> 'reference' else tg_argv[0] end,
            changed ->> tg_argv[1]
          );
          perform pg_notify('dastranj_catalogue', '');
        end if;
        return null;
      end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists dastranj_note_catalogue_change() cascade;`);
    this.addSql(`drop table if exists "catalogue_change";`);
  }
}
