import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The outbox, and a notification for whoever waits for jobs. */
export class Migration20261124120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "job" (
      "id" text not null,
      "name" text not null,
      "key" text null,
      "data" jsonb not null,
      "state" text check ("state" in ('waiting', 'running', 'done', 'dead')) not null default 'waiting',
      "priority" integer not null default 0,
      "run_at" timestamptz not null default now(),
      "attempt" integer not null default 0,
      "worker" text null,
      "leased_until" timestamptz null,
      "progress" jsonb null,
      "error" text null,
      "started_at" timestamptz null,
      "finished_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "job_pkey" primary key ("id")
    );`);
    // A finished job's row is written and soon deleted: its pages are used again sooner than Postgres would by itself.
    this.addSql(`alter table "job" set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0, fillfactor = 70);`);
    this.addSql(`create unique index if not exists "IDX_job_name_key_unique" on "job" ("name", "key") where key is not null;`);
    this.addSql(`create index if not exists "IDX_job_waiting" on "job" ("name", "priority" desc, "run_at") where state = 'waiting';`);
    this.addSql(`create index if not exists "IDX_job_leased_until" on "job" ("leased_until") where state = 'running';`);
    this.addSql(`create index if not exists "IDX_job_dead" on "job" ("created_at" desc) where state = 'dead';`);
    this.addSql(`create index if not exists "IDX_job_finished_at" on "job" ("finished_at") where state = 'done';`);
    this.addSql(`create or replace function dastranj_jobs_enqueued() returns trigger language plpgsql as $$
      begin
        perform pg_notify('dastranj_jobs', '');
        return null;
      end $$;`);
    this.addSql(`create or replace trigger "job_enqueued" after insert on "job"
      for each statement execute function dastranj_jobs_enqueued();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "job" cascade;`);
    this.addSql(`drop function if exists dastranj_jobs_enqueued();`);
  }
}
