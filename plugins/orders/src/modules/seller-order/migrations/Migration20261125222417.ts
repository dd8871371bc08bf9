import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125222417 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" add column if not exists "promised_for" text null;`);

    this.addSql(`alter table if exists "seller_order_line" add column if not exists "product_id" text null, add column if not exists "variant_id" text null, add column if not exists "promised_for" text null;`);

    // What was sold stands at the order's own line, in a table of Medusa's that an empty database may not have yet.
    this.addSql(`do $$ begin
      if to_regclass('order_line_item') is not null then
        update "seller_order_line" line set "product_id" = item."product_id", "variant_id" = item."variant_id"
        from "order_line_item" item where item."id" = line."line_item_id" and line."product_id" is null;
      end if;
    end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop column if exists "promised_for";`);

    this.addSql(`alter table if exists "seller_order_line" drop column if exists "product_id", drop column if exists "variant_id", drop column if exists "promised_for";`);
  }

}
