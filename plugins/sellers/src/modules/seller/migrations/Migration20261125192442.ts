import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125192442 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "expiry_warning" ("id" text not null, "seller_id" text not null, "warned_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "expiry_warning_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_expiry_warning_deleted_at" ON "expiry_warning" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_expiry_warning_seller_id" ON "expiry_warning" ("seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller" alter column "photos" type jsonb using (to_jsonb("photos"));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "expiry_warning" cascade;`);

    this.addSql(`alter table if exists "seller" alter column "photos" type text[] using (null);`);
  }

}
