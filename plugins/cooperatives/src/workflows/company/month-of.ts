import { type Month, monthAt, reckoningOf } from "@dastranj/payouts/contract";
import type { CompanyModuleService } from "../../modules/company/service";

/** The month of a company's calendar that a moment lies in: by it limits are counted. Days begin where the market is. */
export function monthOf(
  { timeZone }: Pick<CompanyModuleService, "timeZone">,
  { country_code }: { country_code: string },
  now: Date,
): Month {
  return monthAt(now, reckoningOf({ country: country_code, time_zone: timeZone }));
}
