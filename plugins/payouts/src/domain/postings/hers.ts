import { type Account, account } from "../../contract/accounts";
import type { Movement } from "../../contract/ledger";

/**
 * A seller's side of one part: what of hers is pending for it. While the part can still come back, its own pending is given to and
 * taken from; what that does not hold, and all that comes later, goes by what is available, and by her debt.
 */
export class Hers {
  held = 0n;
  #open = true;
  readonly #pending: Account;
  readonly #available: Account;
  readonly #debt: Account;

  constructor(seller_id: string, currency: string) {
    this.#pending = account("pending", currency, seller_id);
    this.#available = account("available", currency, seller_id);
    this.#debt = account("debt", currency, seller_id);
  }

  gives(from: Account, amount: bigint, line: string): Movement[] {
    if (!this.#open) return moved(from, [this.#debt, this.#available], amount, line);
    this.held += amount;
    return moved(from, this.#pending, amount, line);
  }

  takes(to: Account, amount: bigint, line: string): Movement[] {
    const pending = amount < this.held ? amount : this.held;
    this.held -= pending;
    return [
      ...moved(this.#pending, to, pending, line),
      ...moved([this.#available, this.#debt], to, amount - pending, line),
    ];
  }

  /** Nothing of the part can come back for a change of mind any more: what is pending is her own. */
  matures(line: string): Movement[] {
    const amount = this.held;
    this.held = 0n;
    this.#open = false;
    return moved(this.#pending, [this.#debt, this.#available], amount, line);
  }
}

/** A movement; none where there is nothing to move. */
export function moved(from: Movement["from"], to: Movement["to"], amount: bigint, line: string): Movement[] {
  return amount > 0n ? [{ from, to, amount, line }] : [];
}
