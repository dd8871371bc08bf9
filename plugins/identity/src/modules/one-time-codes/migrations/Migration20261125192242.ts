import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125192242 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "one_time_code" ("id" text not null, "subject_hash" text not null, "code_hash" text not null, "asked_at" timestamptz not null, "expires_at" timestamptz not null, "tries" integer not null default 0, "spent_at" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "one_time_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_deleted_at" ON "one_time_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_subject_hash_asked_at" ON "one_time_code" ("subject_hash", "asked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_asked_at" ON "one_time_code" ("asked_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "one_time_code" cascade;`);
  }

}
