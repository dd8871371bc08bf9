import { COOPERATIVES_REFUSALS } from "@dastranj/cooperatives/contract";
import { IDENTITY_REFUSALS } from "@dastranj/identity/contract";
import { JOBS_REFUSALS } from "@dastranj/jobs/contract";
import { LISTINGS_REFUSALS } from "@dastranj/listings/contract";
import { MESSAGES_REFUSALS } from "@dastranj/messages/contract";
import { ORDERS_REFUSALS } from "@dastranj/orders/contract";
import { PAYMENTS_REFUSALS } from "@dastranj/payments/contract";
import { PAYOUTS_REFUSALS } from "@dastranj/payouts/contract";
import { PICTURES_REFUSALS } from "@dastranj/pictures/contract";
import { PROTECTION_REFUSALS } from "@dastranj/protection/contract";
import { SELLERS_REFUSALS } from "@dastranj/sellers/contract";
import { LOST_CONNECTION_REFUSALS } from "./lost-connection";
import type { RefusalTable } from "./refusal-language";

/** What each plugin, and the backend itself, refuses. */
export const REFUSAL_TABLES: RefusalTable[] = [
  JOBS_REFUSALS,
  MESSAGES_REFUSALS,
  PROTECTION_REFUSALS,
  IDENTITY_REFUSALS,
  PICTURES_REFUSALS,
  SELLERS_REFUSALS,
  LISTINGS_REFUSALS,
  ORDERS_REFUSALS,
  PAYOUTS_REFUSALS,
  PAYMENTS_REFUSALS,
  COOPERATIVES_REFUSALS,
  LOST_CONNECTION_REFUSALS,
];

/** Every refusal of the market, by its code. */
export const REFUSALS: RefusalTable = Object.assign({}, ...REFUSAL_TABLES);
