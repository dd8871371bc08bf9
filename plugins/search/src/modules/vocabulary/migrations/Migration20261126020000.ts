import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The words of the index and the names goods are found under, each with in how many goods it stands; and which of them each
 * product has, so that a change of a product changes only what differs. `changed` grows with every change: a process reads
 * what it does not hold yet. Whoever writes holds the lock of the catalogue, so no lower number appears after a higher one.
 */
export class Migration20261126020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "vocabulary" (
      "id" text not null,
      "learned_of" text not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "vocabulary_pkey" primary key ("id")
    );`);
    this.addSql(`create sequence if not exists "vocabulary_change";`);
    this.addSql(`create table if not exists "vocabulary_word" (
      "word" text collate "C" not null,
      "goods" integer not null,
      "shown" text not null,
      "changed" bigint not null default nextval('vocabulary_change'),
      constraint "vocabulary_word_pkey" primary key ("word")
    );`);
    this.addSql(
      `create index if not exists "IDX_vocabulary_word_changed" on "vocabulary_word" ("changed");`,
    );
    this.addSql(`create table if not exists "vocabulary_name" (
      "kind" text not null,
      "key" text collate "C" not null,
      "goods" integer not null,
      "name" text not null,
      "name_en" text not null,
      "place" text not null,
      "place_en" text not null,
      "changed" bigint not null default nextval('vocabulary_change'),
      constraint "vocabulary_name_pkey" primary key ("kind", "key")
    );`);
    this.addSql(
      `create index if not exists "IDX_vocabulary_name_changed" on "vocabulary_name" ("changed");`,
    );
    this.addSql(`create table if not exists "vocabulary_product" (
      "product_id" text not null,
      "words" text not null,
      "names" text not null,
      constraint "vocabulary_product_pkey" primary key ("product_id")
    );`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "vocabulary_product";`);
    this.addSql(`drop table if exists "vocabulary_name";`);
    this.addSql(`drop table if exists "vocabulary_word";`);
    this.addSql(`drop sequence if exists "vocabulary_change";`);
    this.addSql(`drop table if exists "vocabulary";`);
  }
}
