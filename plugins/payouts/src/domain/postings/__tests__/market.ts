import { account } from "../../../contract/accounts";
import type { JournalEntry } from "../../../contract/ledger";
import { Books } from "../../ledger/books";
import type { entriesOf } from "../entries-of";
import type { DisputeFact, MoneyMoved, PartFacts, PartTerms, RefundFact } from "../facts";

export const GATE = "pp_gate";
export const HAND = "pp_system_default";
export const RELEASED = ["declined", "cancelled"];

export interface DrawnOrder {
  online: boolean;
  parts: { seller: number; goods: bigint; shipping: bigint; discount: bigint; taken: bigint }[];
}

export type Tell = typeof entriesOf;

export interface Part {
  id: string;
  order: Order;
  seller_id: string;
  goods: bigint;
  shipping: bigint;
  total: bigint;
  terms: PartTerms;
  history: { status: string; at: Date; noted_at: Date }[];
  refunds: RefundFact[];
  disputes: DisputeFact[];
}

export interface Order {
  provider: string;
  parts: Part[];
  captures: MoneyMoved[];
  paidBack: MoneyMoved[];
  transferSentAt: Date | null;
}

export interface Move {
  what: (typeof MOVES)[number];
  part: number;
  share: number;
  post: "at once" | "later" | "twice";
}

export const MOVES = [
  "capture",
  "receipt",
  "accept",
  "accept",
  "decline",
  "cancel",
  "deliver",
  "complete",
  "return",
  "refund",
  "refund",
  "dispute",
  "decide",
  "payout",
] as const;

/** A market small enough to be seen through: what may happen in it, and what is posted of it, whenever that is. */
export class Market {
  readonly books = new Books();
  readonly parts: Part[];
  readonly #tell: Tell;
  #minute = 0;
  #number = 0;

  constructor(orders: DrawnOrder[], tell: Tell) {
    this.#tell = tell;
    this.parts = orders.flatMap((drawn, index) => {
      const order: Order = {
        provider: drawn.online ? GATE : HAND,
        parts: [],
        captures: [],
        paidBack: [],
        transferSentAt: null,
      };
      order.parts = drawn.parts.map(({ seller, goods, shipping, discount, taken }, place) => {
        const base = goods + discount;
        const commission = (base * taken) / 110n;
        const at = this.#now();
        return {
          id: `sord_${index}_${place}`,
          order,
          seller_id: `sel_${seller}`,
          goods,
          shipping,
          total: goods + shipping,
          terms: { goods, platform_discount: discount, commission, vat: commission / 10n },
          history: [{ status: "placed", at, noted_at: at }],
          refunds: [],
          disputes: [],
        };
      });
      return order.parts;
    });
  }

  happen({ what, part: which, share, post }: Move): void {
    const part = this.parts[which % this.parts.length] as Part;
    this.#do(what, part, BigInt(share));
    if (post === "later") return;
    this.post(part);
    if (post === "twice") this.post(part);
  }

  /** Posts all that a part's facts say: what stands already must still be said, word for word. */
  post(part: Part): string[] {
    return this.books.post(this.told(part));
  }

  told(part: Part): JournalEntry[] {
    return this.#tell(this.facts(part), part.terms, part.disputes);
  }

  facts({ id, seller_id, goods, shipping, total, history, refunds, order }: Part): PartFacts {
    const noted = (of: Part, statuses: string[]) =>
      of.history.find(({ status }) => statuses.includes(status))?.noted_at ?? null;
    return {
      id,
      seller_id,
      currency_code: "irr",
      placed_at: history[0]?.at as Date,
      total,
      goods,
      shipping,
      history: [...history],
      refunds: refunds.map((refund) => ({ ...refund })),
      order: {
        parts: order.parts.map((one) => ({
          id: one.id,
          total: one.total,
          released_at: noted(one, RELEASED),
          delivered_at: noted(one, ["delivered", "completed"]),
        })),
        payments: [
          {
            id: "pay",
            provider_id: order.provider,
            by_hand: order.provider === HAND,
            captures: [...order.captures],
            refunds: [...order.paidBack],
          },
        ],
        transfer_sent_at: order.transferSentAt,
      },
    };
  }

  #do(what: Move["what"], part: Part, share: bigint): void {
    const { order } = part;
    const status = part.history.at(-1)?.status ?? "";
    const to = (next: string, ...from: string[]) => {
      if (!from.includes(status)) return false;
      const at = this.#now();
      part.history.push({ status: next, at, noted_at: at });
      return true;
    };
    const release = (next: string, ...from: string[]) => to(next, ...from) && this.#owe(part, next, null);
    if (what === "capture") {
      const lacks = costs(order) - inHand(order);
      // A transfer is noted whole.
      const amount = share > 70n && order.provider === GATE ? (lacks * share) / 100n : lacks;
      if (amount > 0n) order.captures.push({ id: this.#id("capt"), amount, at: this.#now() });
    } else if (what === "receipt") {
      // Nothing is shown of what was paid already.
      if (order.provider === HAND && order.captures.length === 0) order.transferSentAt ??= this.#now();
    } else if (what === "accept") to("accepted", "placed");
    else if (what === "decline") release("declined", "placed");
    else if (what === "cancel") release("cancelled", "accepted");
    else if (what === "deliver") to("delivered", "accepted");
    else if (what === "complete") to("completed", "delivered");
    else if (what === "return") {
      const left = part.total - sum(part.refunds.map(({ amount }) => amount ?? 0n));
      const amount = share > 50n ? left : (left * share) / 100n;
      // A gate is paid before anything is sent.
      const paid = order.provider === HAND || inHand(order) >= costs(order);
      // What is called off has long been settled by then: it takes from what is over of the whole order.
      const settled = order.parts.every(({ refunds }) =>
        refunds.every(({ amount, state }) => amount !== null || state === "unpaid"),
      );
      if (amount > 0n && paid && settled && ["delivered", "completed"].includes(status))
        this.#owe(part, "returned", amount);
    } else if (what === "refund") this.#payBack(part);
    else if (what === "dispute") {
      const paid = order.captures.length > 0 && inHand(order) >= costs(order);
      if (order.provider !== GATE || status !== "completed" || !paid || part.disputes.length > 0) return;
      const left = part.total - sum(part.refunds.map(({ amount }) => amount ?? 0n));
      if (left > 0n)
        part.disputes.push({
          id: this.#id("disp"),
          provider_id: GATE,
          amount: left,
          opened_at: this.#now(),
          outcome: null,
          closed_at: null,
        });
    } else if (what === "decide") {
      const open = part.disputes.findIndex(({ outcome }) => outcome === null);
      const dispute = part.disputes[open];
      if (dispute)
        part.disputes[open] = {
          ...dispute,
          outcome: share > 50n ? "won" : "lost",
          closed_at: this.#now(),
        };
    } else if (what === "payout") this.#payOut(part.seller_id);
  }

  #owe(part: Part, cause: string, amount: bigint | null): void {
    part.refunds.push({
      id: this.#id("sordr"),
      cause,
      amount,
      state: "due",
      noted_at: this.#now(),
      done_at: null,
    });
  }

  /** As the orders' job does: first it says what goes back, then the provider pays it. */
  #payBack(part: Part): void {
    const { order } = part;
    const index = part.refunds.findIndex(({ state }) => state === "due");
    const refund = part.refunds[index];
    if (!refund) return;
    const owed = refund.amount ?? part.total;
    const over = inHand(order) - costs(order);
    const back = over <= 0n ? 0n : over < owed ? over : owed;
    if (back < owed && refund.cause === "returned" && order.captures.length > 0) return;
    if (back === 0n) {
      part.refunds[index] = { ...refund, state: "unpaid", done_at: this.#now() };
      return;
    }
    order.paidBack.push({ id: `${refund.id}_pay`, amount: back, at: this.#now() });
    part.refunds[index] = { ...refund, amount: back, state: "paid_back", done_at: this.#now() };
  }

  #payOut(seller: string): void {
    const available = account("available", "irr", seller);
    const amount = this.books.balance(available);
    if (amount <= 0n) return;
    this.books.post([
      {
        reference: `payout:${this.#id("pout")}`,
        kind: "payout",
        occurred_at: this.#now(),
        movements: [{ from: available, to: account("paid_out", "irr", seller), amount, line: "payout" }],
      },
    ]);
  }

  #now(): Date {
    this.#minute += 1;
    return new Date(this.#minute * 60_000);
  }

  #id(kind: string): string {
    this.#number += 1;
    return `${kind}_${String(this.#number).padStart(4, "0")}`;
  }
}

export const sum = (amounts: bigint[]): bigint => amounts.reduce((all, amount) => all + amount, 0n);
export const isGone = ({ history }: Part) => history.some(({ status }) => RELEASED.includes(status));
/** What an order costs without what was called off or came back. */
const costs = ({ parts }: Order): bigint =>
  sum(
    parts
      .filter((part) => !isGone(part))
      .map(({ total, refunds }) => total - sum(refunds.map(({ amount }) => amount ?? 0n))),
  );
const inHand = ({ captures, paidBack }: Order): bigint =>
  sum(captures.map(({ amount }) => amount)) - sum(paidBack.map(({ amount }) => amount));
