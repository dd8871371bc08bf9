// Plain JavaScript: Medusa itself loads it, as it would a provider from a package.
const { AbstractPaymentProvider, ModuleProvider, Modules } = require("@medusajs/framework/utils");
const { strictBooks } = require("./books.cjs");

/** Books in the same process, there before anybody pays: specs read them and say what goes wrong (`strict-payments.ts`). */
globalThis.dastranjPayments ??= Object.assign(strictBooks(), { faults: [] });

/** The company as it lives in the same process. */
function companyInside() {
  const books = globalThis.dastranjPayments;
  return {
    pay: async (wanted) => books.pay(wanted),
    cancel: async (wanted) => books.cancel(wanted),
    standing: async ({ id }) => ({ paid: books.paid.has(id) }),
    async refund(wanted) {
      books.hear(wanted);
      const fault = books.faults.shift();
      if (fault === "refused") throw new Error("The company is closed.");
      books.refund(wanted);
      if (fault === "answer lost") throw new Error("The line was cut before the answer came.");
    },
  };
}

/** The company as it lives elsewhere, and outlives the shop (`company.mjs`). */
function companyAt(url) {
  const ask = (verb) => async (wanted) => {
    const answer = await fetch(`${url}/${verb}`, { method: "POST", body: JSON.stringify(wanted) });
    const said = await answer.json();
    if (!answer.ok) throw new Error(said.message);
    return said;
  };
  return { pay: ask("pay"), cancel: ask("cancel"), standing: ask("standing"), refund: ask("refund") };
}

/** Has a strict payment company capture and pay back; with the option `url` one that answers there. */
class StrictProvider extends AbstractPaymentProvider {
  static identifier = "strict";

  constructor(container, options) {
    super(container, options);
    this.company = options?.url ? companyAt(options.url) : companyInside();
  }

  async initiatePayment({ amount, context }) {
    const id = `strict-${context?.idempotency_key ?? crypto.randomUUID()}`;
    return { id, data: { id, amount: Number(amount) } };
  }

  async authorizePayment({ data }) {
    await this.company.pay({ id: data.id, amount: data.amount });
    return { status: "captured", data };
  }

  async capturePayment({ data }) {
    return { data };
  }

  async refundPayment({ data, amount, context }) {
    await this.company.refund({
      key: context?.idempotency_key,
      payment: data.id,
      amount: Number(amount.value ?? amount),
    });
    return { data };
  }

  async cancelPayment({ data }) {
    await this.company.cancel({ id: data?.id });
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

  async getPaymentStatus({ data }) {
    const { paid } = await this.company.standing({ id: data?.id });
    return { status: paid ? "captured" : "pending", data };
  }

  async getWebhookActionAndData() {
    return { action: "not_supported" };
  }
}

module.exports = ModuleProvider(Modules.PAYMENT, { services: [StrictProvider] });
