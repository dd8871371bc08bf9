import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What was asked of every applicant by code before it stood in the policy. */
const ASKED_BEFORE = [
  { type: "national_card", kinds: ["producer"], work_modes: null },
  { type: "cooperative_registration", kinds: ["cooperative"], work_modes: null },
  { type: "home_business_licence", kinds: null, work_modes: null },
  { type: "sheba_proof", kinds: null, work_modes: null },
  { type: "supporter_agreement", kinds: null, work_modes: ["piecework"] },
];

/** Versions that were written before say what was asked then. */
export class Migration20261125223500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `update "licence_policy" set "record" = "record" || '{"applicant_papers": ${JSON.stringify(ASKED_BEFORE)}}'::jsonb
       where not jsonb_exists("record", 'applicant_papers');`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`update "licence_policy" set "record" = "record" - 'applicant_papers';`);
  }
}
