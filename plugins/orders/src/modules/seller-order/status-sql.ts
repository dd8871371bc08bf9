import { OPEN_STATUSES, RELEASED_STATUSES, SENT_STATUSES } from "../../domain/seller-order-states";

const list = (statuses: readonly string[]) => `(${statuses.map((status) => `'${status}'`).join(", ")})`;

/** Groups of states as SQL writes a list, for `in`. */
export const OPEN = list(OPEN_STATUSES);
export const SENT = list(SENT_STATUSES);
export const RELEASED = list(RELEASED_STATUSES);
