import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * On behalf of which request a job was written; and workers are told of new jobs by one transaction at a time. Postgres lets
 * only one transaction that notifies commit at once, each with its own write to the disk: so of those that commit at the
 * same moment one notifies for all. The trigger waits for the commit, so that a long transaction does not keep others silent.
 */
export class Migration20261125120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "job" add column if not exists "request_id" text null;`);
    this.addSql(`drop trigger if exists "job_enqueued" on "job";`);
    this.addSql(`create or replace function dastranj_jobs_enqueued() returns trigger language plpgsql as $$
      begin
        if pg_try_advisory_xact_lock(hashtext('dastranj_jobs')) then
          perform pg_notify('dastranj_jobs', '');
        end if;
        return null;
      end $$;`);
    this.addSql(`create constraint trigger "job_enqueued" after insert on "job" deferrable initially deferred
      for each row execute function dastranj_jobs_enqueued();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "job_enqueued" on "job";`);
    this.addSql(`create or replace function dastranj_jobs_enqueued() returns trigger language plpgsql as $$
      begin
        perform pg_notify('dastranj_jobs', '');
        return null;
      end $$;`);
    this.addSql(`create trigger "job_enqueued" after insert on "job"
      for each statement execute function dastranj_jobs_enqueued();`);
    this.addSql(`alter table "job" drop column if exists "request_id";`);
  }
}
