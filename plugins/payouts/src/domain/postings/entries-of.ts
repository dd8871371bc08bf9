/** What the facts of a part say in the books: one pure function. Start reading here. */

import { account } from "../../contract/accounts";
import type { JournalEntry, Movement } from "../../contract/ledger";
import { type GivenBack, givenBack, takenWithout } from "../commission/give-back";
import type { DisputeFact, MoneyMoved, PartFacts, PartTerms, RefundFact, ReturnFact } from "./facts";
import { type CaptureShare, type Funding, fundingOf } from "./funding";
import { Hers, moved } from "./hers";

/** The way by which the office gives a buyer what no payment of hers can hold. */
const BY_HAND = "by_hand";
const RELEASED = ["declined", "expired", "cancelled"];
const NOTHING_TAKEN: PartTerms = { goods: 0n, platform_discount: 0n, commission: 0n, vat: 0n };
const NOT_PAID: Funding = { shares: [], funded_at: null, cash: null, instead: [] };

/**
 * The journal entries that the facts of a part make, in the order in which they can be posted. Each bears a reference that names its
 * fact. Nothing is said before its fact: an accepted part is its seller's when its money has come.
 *
 * @param terms what was agreed of it; without any nothing is taken
 */
export function entriesOf(
  facts: PartFacts,
  terms: PartTerms | null = null,
  disputes: readonly DisputeFact[] = [],
): JournalEntry[] {
  return new Story(facts, terms ?? NOTHING_TAKEN, disputes).tell();
}

/** Tells a part's entries one after the other, and remembers what of it is whose by then. */
class Story {
  readonly #entries: JournalEntry[] = [];
  readonly #facts: PartFacts;
  readonly #terms: PartTerms;
  /** What the platform takes of what is to be paid in the end. */
  readonly #taken: GivenBack;
  readonly #disputes: readonly DisputeFact[];
  readonly #funding: Funding;
  readonly #hers: Hers;
  /** What of the part's price was never to be paid after all, since less of it came. */
  readonly #lowered: bigint;
  /** What of the part's price went back by now, or was never to be paid. */
  #back: bigint;
  /** What of the cash that its seller took she has to account for. */
  #cash = 0n;
  #completed = false;

  constructor(facts: PartFacts, terms: PartTerms, disputes: readonly DisputeFact[]) {
    this.#facts = facts;
    this.#terms = terms;
    this.#disputes = disputes;
    this.#lowered = facts.order.parts.find(({ id }) => id === facts.id)?.lowered?.amount ?? 0n;
    this.#taken = takenWithout(terms, this.#lowered);
    this.#back = this.#lowered;
    this.#funding = fundingOf(facts.order).parts.get(facts.id) ?? NOT_PAID;
    this.#hers = new Hers(facts.seller_id, facts.currency_code);
  }

  tell(): JournalEntry[] {
    const { history, refunds } = this.#facts;
    this.#paid();
    const released = history.find(({ status }) => RELEASED.includes(status));
    const accepted = history.find(({ status }) => status !== "placed" && !RELEASED.includes(status));
    const { funded_at } = this.#funding;
    const inTime = funded_at !== null && (!released || funded_at <= released.noted_at);
    const earned = accepted !== undefined && inTime;
    const earned_at = earned ? later(accepted.noted_at, funded_at) : null;
    if (earned) this.#accepted(later(accepted.at, funded_at));
    if (earned && released) this.#calledOff(released);
    const completed = earned ? history.find(({ status }) => status === "completed") : undefined;
    const steps = [
      ...refunds.map((refund) => ({ at: refund.noted_at, do: () => this.#refund(refund, earned) })),
      ...(completed
        ? [{ at: completed.noted_at, do: () => this.#complete(later(completed.at, funded_at as Date)) }]
        : []),
      ...this.#funding.instead.map((share) => ({ at: share.at, do: () => this.#came(share) })),
      ...this.#disputes.flatMap((dispute) => [
        { at: dispute.opened_at, do: () => this.#disputed(dispute) },
        ...[dispute.closed_at].flatMap((at) =>
          at ? [{ at, do: () => this.#decided(dispute, at, earned_at) }] : [],
        ),
      ]),
    ];
    for (const step of steps.sort((a, b) => a.at.getTime() - b.at.getTime())) step.do();
    for (const refund of refunds) this.#paidBack(refund);
    return this.#entries;
  }

  /** Money that came for it: from providers, and in cash. */
  #paid(): void {
    const { shares, cash } = this.#funding;
    for (const { capture_id, provider_id, amount, at } of shares)
      this.#say(`captured:${capture_id}`, "captured", at, {
        movements: moved(this.#of("clearing", provider_id), this.#of("buyer_payments"), amount, "payment"),
      });
    if (!cash) return;
    this.#cash = cash.amount;
    this.#say("cash", "cash_taken", cash.at, {
      hers: true,
      movements: moved(this.#of("cash", this.#seller), this.#of("buyer_payments"), cash.amount, "cash"),
    });
  }

  /** A transfer, in the place of cash that she seemed to have taken: what she was said to hold, or to have had, she has now. */
  #came({ capture_id, provider_id, amount, at }: CaptureShare): void {
    const { seller_id, currency_code } = this.#facts;
    const held = this.#completed ? 0n : amount < this.#cash ? amount : this.#cash;
    this.#cash -= held;
    const from = this.#of("clearing", provider_id);
    const own = (["debt", "available"] as const).map((kind) => account(kind, currency_code, seller_id));
    this.#say(`captured:${capture_id}`, "captured", at, {
      hers: true,
      movements: [
        ...moved(from, this.#of("cash", this.#seller), held, "payment"),
        ...moved(from, own, amount - held, "payment"),
      ],
    });
  }

  /** Whether a refund is between a buyer and a seller who took her cash. */
  #isInCash(noted_at: Date): boolean {
    const { cash, instead } = this.#funding;
    return cash !== null && !instead.some(({ at }) => at <= noted_at);
  }

  #accepted(at: Date): void {
    const { goods, shipping } = this.#facts;
    // Goods are what did not come; of the way something is only left out where nothing came at all.
    const offGoods = this.#lowered < goods ? this.#lowered : goods;
    const { platform_discount, commission, vat } = this.#taken;
    const paid = this.#of("buyer_payments");
    this.#say("accepted", "accepted", at, {
      hers: true,
      movements: [
        ...this.#hers.gives(paid, goods - offGoods, "goods"),
        ...this.#hers.gives(paid, shipping - (this.#lowered - offGoods), "shipping"),
        ...this.#hers.gives(this.#of("platform_discounts"), platform_discount, "discount"),
        ...this.#hers.takes(this.#of("commission"), commission, "commission"),
        ...this.#hers.takes(this.#of("vat"), vat, "vat"),
      ],
    });
  }

  /** Nothing comes of it: what was hers is the buyer's again, and nothing was earned by it. */
  #calledOff({ status, at, noted_at }: { status: string; at: Date; noted_at: Date }): void {
    const { total, refunds } = this.#facts;
    // What was billed for less before goes back by itself.
    const billed = refunds.find(({ cause, noted_at: then }) => cause === "billed" && then <= noted_at);
    const left = total - this.#lowered - (billed?.amount ?? 0n);
    this.#back = total;
    const movements = [
      ...this.#untaken(this.#taken),
      ...this.#hers.takes(this.#of("buyer_payments"), left, "refund"),
    ];
    this.#say("called_off", status, at, { hers: true, movements });
  }

  /**
   * What is owed to the buyer. For a part that was called off it comes out of what buyers paid, as the orders reckon it: from what is
   * over of the whole order. For what came back it comes from the seller, if it had become hers.
   */
  #refund({ id, amount, state, noted_at, cause, cause_id }: RefundFact, earned: boolean): void {
    const cash = this.#isInCash(noted_at);
    if (!amount || (state === "unpaid" && !cash)) return;
    const owed = this.#of("refunds");
    if (RELEASED.includes(cause)) {
      this.#note(`refund:${id}`, cause, noted_at, {
        movements: moved(this.#of("buyer_payments"), owed, amount, "refund"),
      });
      return;
    }
    if (!earned) return;
    const back = this.#facts.returns?.find((one) => one.id === cause_id);
    // What the seller paid for the way back was taken from the refund; the goods came back for their whole price.
    const price = amount + (back?.postage_by === "buyer" ? (back.postage ?? 0n) : 0n);
    const movements = this.#untaken(this.#share(price));
    if (!cash) movements.push(...this.#hers.takes(owed, price, "refund"));
    else if (!this.#completed) {
      // Who took the cash gives it back; once the part is completed that is all between the two of them.
      const given = amount < this.#cash ? amount : this.#cash;
      this.#cash -= given;
      movements.push(...this.#hers.takes(this.#of("cash", this.#seller), given, "refund"));
    }
    this.#note(`refund:${id}`, cause, noted_at, { hers: true, movements });
    if (back?.postage) this.#wayBack(back, back.postage, noted_at, cash);
  }

  /**
   * What the way back cost. A seller who paid for a buyer keeps it of the refund; what a buyer paid for a seller is taken from her, and
   * given by the office's hand, since no payment holds more than was paid. Of cash the seller kept it with her own hands.
   */
  #wayBack({ id, postage_by, postage_paid_at }: ReturnFact, postage: bigint, at: Date, cash: boolean): void {
    const owed = this.#of("refunds");
    if (postage_by === "buyer") {
      const movements = cash ? [] : this.#hers.gives(owed, postage, "postage");
      this.#note(`return:${id}:postage`, "return_postage", at, { hers: true, movements });
      return;
    }
    const movements = this.#hers.takes(owed, postage, "postage");
    this.#note(`return:${id}:postage`, "return_postage", at, { hers: true, movements });
    if (postage_paid_at)
      this.#note(`return:${id}:postage:paid`, "return_postage_paid", postage_paid_at, {
        movements: moved(owed, this.#of("paid_out", BY_HAND), postage, "postage"),
      });
  }

  #paidBack({ id, state, done_at, noted_at }: RefundFact): void {
    if (state !== "paid_back" || this.#isInCash(noted_at)) return;
    const movements = this.#atProvider(id).flatMap(({ provider_id, amount }) =>
      moved(this.#of("refunds"), this.#of("clearing", provider_id), amount, "refund"),
    );
    this.#note(`refund:${id}:paid`, "refund_paid", done_at ?? noted_at, { movements });
  }

  /** What providers gave back for a refund: Medusa's refunds, named after it. */
  #atProvider(refund_id: string): (MoneyMoved & { provider_id: string })[] {
    return this.#facts.order.payments.flatMap(({ provider_id, refunds }) =>
      refunds.filter(({ id }) => id.startsWith(`${refund_id}_`)).map((one) => ({ ...one, provider_id })),
    );
  }

  /** Its buyer may not change her mind any more. Cash is hers at once: she then owes what the platform takes. */
  #complete(at: Date): void {
    const { seller_id, currency_code } = this.#facts;
    const movements = this.#hers.matures("completed");
    this.#completed = true;
    const own = (["available", "debt"] as const).map((kind) => account(kind, currency_code, seller_id));
    movements.push(...moved(own, this.#of("cash", this.#seller), this.#cash, "cash"));
    this.#say("completed", "completed", at, { hers: true, movements });
  }

  #disputed({ id, provider_id, amount, opened_at }: DisputeFact): void {
    this.#note(`dispute:${id}:opened`, "dispute_opened", opened_at, {
      movements: moved(
        this.#of("chargebacks", provider_id),
        this.#of("clearing", provider_id),
        amount,
        "dispute",
      ),
    });
  }

  /** Lost, it is the seller's loss if the part was hers by then. */
  #decided({ id, provider_id, amount, outcome }: DisputeFact, at: Date, earned_at: Date | null): void {
    const disputed = this.#of("chargebacks", provider_id);
    const earned = earned_at !== null && earned_at <= at;
    if (outcome === "won") {
      this.#note(`dispute:${id}:won`, "dispute_won", at, {
        movements: moved(this.#of("clearing", provider_id), disputed, amount, "dispute"),
      });
      return;
    }
    this.#note(`dispute:${id}:lost`, "dispute_lost", at, {
      hers: earned,
      movements: earned
        ? [...this.#untaken(this.#share(amount)), ...this.#hers.takes(disputed, amount, "dispute")]
        : moved(this.#of("buyer_payments"), disputed, amount, "dispute"),
    });
  }

  /** What the platform took and gave of it, as far as that goes back. */
  #untaken({ commission, vat, platform_discount }: GivenBack): Movement[] {
    return [
      ...this.#hers.gives(this.#of("commission"), commission, "commission"),
      ...this.#hers.gives(this.#of("vat"), vat, "vat"),
      ...this.#hers.takes(this.#of("platform_discounts"), platform_discount, "discount"),
    ];
  }

  /** The share of what was taken that goes back with so much of the price. */
  #share(amount: bigint): GivenBack {
    const share = givenBack(this.#terms, this.#back, amount);
    this.#back += amount;
    return share;
  }

  get #seller(): string {
    return this.#facts.seller_id;
  }

  #of(kind: Parameters<typeof account>[0], owner?: string) {
    return account(kind, this.#facts.currency_code, owner);
  }

  #say(fact: string, kind: string, at: Date, told: Told): void {
    this.#note(`part:${this.#facts.id}:${fact}`, kind, at, told);
  }

  #note(reference: string, kind: string, occurred_at: Date, { hers = false, movements }: Told): void {
    if (movements.length === 0) return;
    const { id, seller_id } = this.#facts;
    this.#entries.push({
      reference,
      kind,
      occurred_at,
      seller_order_id: id,
      seller_id: hers ? seller_id : null,
      movements,
    });
  }
}

interface Told {
  movements: Movement[];
  /** It stands in the seller's statement. */
  hers?: boolean;
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);
