import { type Database, lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { Company } from "./models/company";
import { CompanyApproval } from "./models/company-approval";
import { CompanyEvent } from "./models/company-event";
import { CompanyPerson } from "./models/company-person";
import { PurchaseApproval } from "./models/purchase-approval";
import { insertNew } from "./new-row";
import type { CompanyRow, Done, PersonRow } from "./rows";

/** Options of the cooperatives plugin that this module reads. */
interface CompanyOptions {
  timeZone?: string;
  /** The shop's public address. */
  storefront?: string;
}

/** Keeps the companies that buy wholesale, their people and what these were allowed. */
export class CompanyModuleService extends MedusaService({
  Company,
  CompanyPerson,
  CompanyApproval,
  PurchaseApproval,
  CompanyEvent,
}) {
  readonly timeZone: string;
  readonly storefront: string;
  /** For reading, outside of any transaction. */
  readonly database: Database;

  constructor(dependencies: Record<string, unknown>, options: CompanyOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
    this.database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** Does something in one transaction, alone under its name. */
  @InjectTransactionManager()
  async alone<T>(
    name: string,
    work: (sql: Database, context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    const sql = transactionOf(context);
    await lock(sql, `cooperatives:${name}`);
    return work(sql, context);
  }

  /**
   * Takes a company until the transaction ends: whatever changes it, its people or what cooperatives say of it goes one after another.
   *
   * @returns undefined where there is none, and nothing was done
   */
  withCompany<T>(
    id: string,
    work: (company: CompanyRow, sql: Database, context: Context) => Promise<T>,
  ): Promise<T | undefined> {
    return this.alone(`company:${id}`, async (sql, context) => {
      const { rows } = await sql.raw("select * from company where id = ? and deleted_at is null", [id]);
      return rows[0] && work(rows[0], sql, context);
    });
  }
}

/** Whoever has joined a company, the longest there first. */
export async function activePeople(sql: Database, company_id: string): Promise<PersonRow[]> {
  const { rows } = await sql.raw(
    "select * from company_person where company_id = ? and state = 'active' and deleted_at is null order by joined_at, id",
    [company_id],
  );
  return rows;
}

/** Writes a line of the trail. */
export async function note(sql: Database, { details, ...done }: Done): Promise<void> {
  await insertNew(sql, "company_event", { ...done, details: details ? JSON.stringify(details) : null });
}
