import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which waiting jobs a queue outside of Postgres carries already. */
export class Migration20261124140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "job" add column if not exists "queued_at" timestamptz null;`);
    this.addSql(
      `create index if not exists "IDX_job_to_hand_over" on "job" ("priority" desc, "run_at") where state = 'waiting' and queued_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "job" drop column if exists "queued_at";`);
  }
}
