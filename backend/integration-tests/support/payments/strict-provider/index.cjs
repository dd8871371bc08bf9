// Plain JavaScript: Medusa itself loads it, as it would a provider from a package.
const { AbstractPaymentProvider, ModuleProvider, Modules } = require("@medusajs/framework/utils");

/** What the payment company has in its books; the specs read it and tell it what goes wrong (`strict-payments.ts`). */
globalThis.dastranjPayments ??= { calls: [], paid: new Map(), refunds: new Map(), faults: [] };
const books = globalThis.dastranjPayments;

/** A strict payment company: it captures at once, and answers a key of idempotency once and for all. */
class StrictProvider extends AbstractPaymentProvider {
  static identifier = "strict";

  async initiatePayment({ amount, context }) {
    const id = `strict-${context?.idempotency_key ?? books.paid.size}`;
    return { id, data: { id, amount: Number(amount) } };
  }

  async authorizePayment({ data }) {
    books.calls.push(["pay", data.id, data.amount]);
    books.paid.set(data.id, data.amount);
    return { status: "captured", data };
  }

  async capturePayment({ data }) {
    return { data };
  }

  async refundPayment({ data, amount, context }) {
    const key = context?.idempotency_key;
    if (!key) throw new Error("A refund without a key of idempotency.");
    const wanted = Number(amount.value ?? amount);
    books.calls.push(["refund", key, wanted]);
    const fault = books.faults.shift();
    if (fault === "refused") throw new Error("The company is closed.");
    const known = books.refunds.get(key);
    if (known && (known.amount !== wanted || known.payment !== data.id))
      throw new Error(`The key ${key} was used for ${known.amount} before.`);
    if (!known) {
      const back = [...books.refunds.values()]
        .filter(({ payment }) => payment === data.id)
        .reduce((sum, { amount }) => sum + amount, 0);
      if (!Number.isInteger(wanted) || wanted <= 0 || back + wanted > (books.paid.get(data.id) ?? 0))
        throw new Error(`It cannot pay back ${wanted} of ${data.id}.`);
      books.refunds.set(key, { payment: data.id, amount: wanted });
    }
    if (fault === "answer lost") throw new Error("The line was cut before the answer came.");
    return { data };
  }

  async cancelPayment({ data }) {
    books.calls.push(["cancel", data?.id]);
    if (books.paid.has(data?.id)) throw new Error("What was paid is paid back, not cancelled.");
    return { data };
  }

  async updatePayment({ data, amount }) {
    return { data: { ...data, amount: Number(amount) } };
  }

  async deletePayment({ data }) {
    return { data };
  }

  async retrievePayment({ data }) {
    return { data };
  }

  async getPaymentStatus() {
    return { status: "captured" };
  }

  async getWebhookActionAndData() {
    return { action: "not_supported" };
  }
}

module.exports = ModuleProvider(Modules.PAYMENT, { services: [StrictProvider] });
