import type { Outcome } from "./states";

/** One who is paid by a provider. */
export interface Transfer {
  /** Names it to the provider, and again when asked anew: it is paid once. */
  reference: string;
  /** Whole smallest units. */
  amount: bigint;
  name: string;
  sheba: string;
}

/** What a provider is asked to pay at once. */
export interface Batch {
  id: string;
  currency: string;
  /** Digits behind the point in the currency. */
  decimals: number;
  /** When it was first written: the same batch is the same file each time. */
  at: Date;
  /** Day on which it is to be paid, in the market's time zone. */
  day: string;
  transfers: Transfer[];
}

/** What a provider says of one transfer. */
export interface TransferOutcome {
  reference: string;
  /** Whole smallest units. */
  amount: bigint;
  outcome: Outcome;
  reason: string | null;
}

export interface BatchFile {
  name: string;
  media_type: string;
  bytes: Uint8Array;
}

/** One way of sending money to sellers. */
export interface PayoutProvider {
  /** Owner of the account `paid_out`. */
  readonly id: string;
  /**
   * What carries the batch to it.
   *
   * @throws BankFileFlaw when it would not take it
   */
  send(batch: Batch): BatchFile;
  /**
   * What it says became of transfers.
   *
   * @throws ConfirmationFlaw when that cannot be read
   */
  outcome(told: string, decimals: number): TransferOutcome[];
}

/** A batch that the bank would refuse, and where. */
export class BankFileFlaw extends Error {}

/** A confirmation that cannot be read, and where. */
export class ConfirmationFlaw extends Error {}
