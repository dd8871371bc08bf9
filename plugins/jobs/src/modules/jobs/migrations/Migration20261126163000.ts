import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** That a process ended is counted beside the attempts: a market that restarts often gives nothing up for it. */
export class Migration20261126163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "job" add column if not exists "cut_off" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "job" drop column if exists "cut_off";`);
  }
}
