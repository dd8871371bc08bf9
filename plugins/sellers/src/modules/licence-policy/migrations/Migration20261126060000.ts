import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const DAYS = {
  withdrawal_days: 7,
  fault_days: 7,
  answer_within_days: 5,
  send_within_days: 30,
  dispute_within_days: 7,
};

/** What spoils, where the policy that comes with the product says so. */
const SPOILS = ["bread", "dry-sweets", "cookies", "masqati", "samanu", "halva", "fried-onion"];

/** Versions that were written before say what the law said then of what comes back. */
export class Migration20261126060000 extends Migration {
  override async up(): Promise<void> {
    const returns = (exempt_categories: string[]) => JSON.stringify({ ...DAYS, exempt_categories });
    this.addSql(
      `update "licence_policy" set "record" = "record" || jsonb_build_object('returns',
         case when "jurisdiction" like 'ir-%' then '${returns(SPOILS)}'::jsonb else '${returns([])}'::jsonb end)
       where not jsonb_exists("record", 'returns');`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`update "licence_policy" set "record" = "record" - 'returns';`);
  }
}
