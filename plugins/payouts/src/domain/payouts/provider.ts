import type { PayoutWay } from "../../contract/payout-words";
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
  readonly id: PayoutWay;
}

/** Sends many at once, by a file that an operator carries to it, and its answer as another. */
export interface FileProvider extends PayoutProvider {
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

/** One who is paid by a provider that is asked for each. */
export interface SingleTransfer {
  /** Names it to the provider, and again when asked anew: it is paid once. */
  reference: string;
  seller_id: string;
  /** Whole smallest units. */
  amount: bigint;
  currency: string;
  /** Whom the provider knows her as. */
  account: string;
}

/** Sends one at a time, and can be asked whether it did. */
export interface TransferProvider<Found> extends PayoutProvider {
  /**
   * Sends it, unless it was sent under its reference.
   *
   * @throws TransferRefused when it will not be sent; any other failure leaves unknown whether it was
   */
  send(transfer: SingleTransfer): Promise<Found>;
  /** What was sent under a reference. */
  find(reference: string): Promise<Found | null>;
}

/** A transfer that its provider will not make, and its word for why. */
export class TransferRefused extends Error {}

/** A batch that the bank would refuse, and where. */
export class BankFileFlaw extends Error {}

/** A confirmation that cannot be read, and where. */
export class ConfirmationFlaw extends Error {}
