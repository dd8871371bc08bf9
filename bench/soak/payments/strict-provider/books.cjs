/**
 * The books of a strict payment company: it captures at once, answers a key of idempotency once and for all, and pays nothing
 * back that it does not hold.
 */
function strictBooks() {
  const books = {
    /** What it was asked, in order. */
    calls: /** @type {(["pay" | "refund", string, number] | ["cancel", string])[]} */ ([]),
    /** What came in, by payment. */
    paid: /** @type {Map<string, number>} */ (new Map()),
    /** What went back, by the key of idempotency. */
    refunds: /** @type {Map<string, { payment: string, amount: number }>} */ (new Map()),

    /** @param {{ id: string, amount: number }} wanted */
    pay({ id, amount }) {
      books.calls.push(["pay", id, amount]);
      const known = books.paid.get(id);
      if (known !== undefined && known !== amount) throw new Error(`${id} was paid with ${known} before.`);
      books.paid.set(id, amount);
    },

    /** @param {{ key: string, amount: number }} wanted */
    hear({ key, amount }) {
      if (!key) throw new Error("A refund without a key of idempotency.");
      books.calls.push(["refund", key, amount]);
    },

    /** @param {{ key: string, payment: string, amount: number }} wanted */
    refund({ key, payment, amount }) {
      const known = books.refunds.get(key);
      if (known && (known.amount !== amount || known.payment !== payment))
        throw new Error(`The key ${key} was used for ${known.amount} before.`);
      if (known) return;
      const back = [...books.refunds.values()]
        .filter((refund) => refund.payment === payment)
        .reduce((sum, refund) => sum + refund.amount, 0);
      if (!Number.isInteger(amount) || amount <= 0 || back + amount > (books.paid.get(payment) ?? 0))
        throw new Error(`It cannot pay back ${amount} of ${payment}.`);
      books.refunds.set(key, { payment, amount });
    },

    /** @param {{ id: string }} wanted */
    cancel({ id }) {
      books.calls.push(["cancel", id]);
      if (books.paid.has(id)) throw new Error("What was paid is paid back, not cancelled.");
    },
  };
  return books;
}

module.exports = { strictBooks };
