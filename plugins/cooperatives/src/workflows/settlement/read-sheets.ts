import { monthAt, type Reckoning, reckoningOf } from "@dastranj/payouts/contract";
import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  MemberSettlementAnswer,
  MemberSettlementRow,
  MemberSettlementsAnswer,
} from "../../contract/settlement";
import { readSheet, type SheetRow, sheetsOfMember } from "../../modules/settlement/read-settlements";
import { surplusesOfMember } from "../../modules/settlement/read-surplus";
import { refusal } from "../refusal";
import { settlementsRoom } from "./money-room";
import { showLines } from "./read-settlement";

/** So many shares of surplus are told: one cooperative's year is one. */
const SURPLUSES = 20;

/** A member's settlements, the latest first. */
export async function readMemberSettlements(
  container: MedusaContainer,
  { seller_id, limit, offset }: { seller_id: string; limit: number; offset: number },
): Promise<MemberSettlementsAnswer> {
  const { database } = settlementsRoom(container);
  const [{ sheets, count }, surpluses] = await Promise.all([
    sheetsOfMember(database, seller_id, { limit, offset }),
    surplusesOfMember(database, seller_id, SURPLUSES),
  ]);
  return {
    settlements: sheets.map(rowOf),
    surpluses: surpluses.map(({ shared_at, ...row }) => ({
      ...row,
      shared_at: new Date(shared_at).toISOString(),
    })),
    ...{ count, limit, offset },
  };
}

/** A member's sheet; to everybody else there is none. Of the order it says only how large it was. */
export async function readMemberSettlement(
  container: MedusaContainer,
  { id, seller_id, now }: { id: string; seller_id: string; now: Date },
): Promise<MemberSettlementAnswer> {
  const sheet = await readSheet(settlementsRoom(container).database, { id, seller_id });
  if (!sheet) throw refusal("settlement_not_found");
  const where = await reckoningOfSeller(container, seller_id, now);
  return {
    settlement: {
      ...rowOf(sheet),
      ...{ ordered: sheet.ordered, delivered: sheet.delivered },
      lines: showLines(sheet.lines, sheet.pool_grades),
      repaid_advances: sheet.repayments,
      month: monthAt(new Date(sheet.settled_at), where).month,
    },
  };
}

/** How a seller reckons her months and years: by the calendar of the country that she is at home in, in its time. */
export async function reckoningOfSeller(
  container: MedusaContainer,
  seller_id: string,
  now: Date,
): Promise<Reckoning> {
  const [home] = await container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(container, [seller_id], now);
  return reckoningOf(home ?? { country: "ir", time_zone: settlementsRoom(container).timeZone });
}

function rowOf(sheet: SheetRow): MemberSettlementRow {
  const { id, wholesale_order_id, cooperative, title, title_en, measure, quantity, currency_code } = sheet;
  return {
    ...{ id, wholesale_order_id, cooperative, goods: { title, title_en, measure }, quantity, currency_code },
    ...{ earned: sheet.earned, repaid: sheet.repaid, due: sheet.due },
    settled_at: new Date(sheet.settled_at).toISOString(),
  };
}
