import { expect } from "@playwright/test";
import { connection, loginOf } from "./connection";

/** The programme office, over its own API: it reads what was sent, stops a seller and lets her sell again, and judges an applicant. */
export async function operator() {
  const { backendUrl } = connection();
  const { email, password } = loginOf("operator");
  const { token } = await call<{ token: string }>("/auth/user/emailpass", { email, password });

  async function call<T>(path: string, body?: object, bearer?: string): Promise<T> {
    const response = await fetch(`${backendUrl}${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(bearer && { authorization: `Bearer ${bearer}` }) },
      body: body && JSON.stringify(body),
    });
    expect(response.ok, `${path} answered ${response.status}`).toBe(true);
    return (await response.json()) as T;
  }

  async function idOf(handle: string): Promise<string> {
    const { sellers } = await call<{ sellers: { id: string; handle: string }[] }>(
      "/admin/sellers?limit=100",
      undefined,
      token,
    );
    const seller = sellers.find((one) => one.handle === handle);
    if (!seller) throw new RangeError(`No seller ${handle}`);
    return seller.id;
  }

  const judge = (id: string, verb: string, body: object = {}) =>
    call(`/admin/sellers/${id}/${verb}`, body, token);

  /** What somebody was told last; its words, and codes, are in the mailbox of a demonstration alone. */
  async function lastWordsTo(address: string): Promise<string> {
    const { messages } = await call<{ messages: { id: string }[] }>(
      `/admin/messages?limit=1&to=${encodeURIComponent(address)}`,
      undefined,
      token,
    );
    if (!messages[0]) throw new RangeError(`Nobody has told ${address} anything.`);
    const { message } = await call<{ message: { words: { text: string } | null } }>(
      `/admin/messages/${messages[0].id}`,
      undefined,
      token,
    );
    return message.words?.text ?? "";
  }

  interface Paid {
    captures: { amount: number }[];
    refunds: { amount: number }[];
  }

  /** What came in for an order and what went back of it, by Medusa's own books, in whole rials. */
  async function moneyOf(orderId: string): Promise<{ captured: number; refunded: number }> {
    const fields = "payment_collections.payments.captures.amount,payment_collections.payments.refunds.amount";
    const { order } = await call<{ order: { payment_collections: { payments: Paid[] }[] } }>(
      `/admin/orders/${orderId}?fields=${fields}`,
      undefined,
      token,
    );
    const payments = order.payment_collections.flatMap(({ payments }) => payments);
    const sum = (of: "captures" | "refunds") =>
      payments.flatMap((payment) => payment[of]).reduce((all, { amount }) => all + amount, 0);
    return { captured: sum("captures"), refunded: sum("refunds") };
  }

  /** Lets buyers of the rial's region pay by a provider, besides on delivery. */
  async function offerPaymentBy(provider: string) {
    const { regions } = await call<{ regions: { id: string; currency_code: string }[] }>(
      "/admin/regions",
      undefined,
      token,
    );
    const iran = regions.find(({ currency_code }) => currency_code === "irr");
    await call(`/admin/regions/${iran?.id}`, { payment_providers: ["pp_system_default", provider] }, token);
  }

  interface Reviewed {
    id: string;
    handle: string;
    review: {
      papers: { id: string; type: string; status: string }[];
      licences: { id: string; status: string }[];
    };
  }

  /** An applicant by the name of her booth, with what she showed. */
  async function applicant(name: string): Promise<Reviewed> {
    const found = await call<{ sellers: { id: string }[] }>(
      `/admin/sellers?q=${encodeURIComponent(name)}`,
      undefined,
      token,
    );
    const { seller } = await call<{ seller: Reviewed }>(
      `/admin/sellers/${found.sellers[0]?.id}`,
      undefined,
      token,
    );
    return seller;
  }

  /** Who of the demonstration makes something at home and may sell, with whom signs in for her. */
  async function homes(): Promise<{ handle: string; email: string }[]> {
    const { sellers } = await call<{ sellers: { id: string; kind: string; status: string }[] }>(
      "/admin/sellers?limit=100",
      undefined,
      token,
    );
    const making = sellers.filter(({ kind, status }) => kind === "producer" && status === "verified");
    const read = await Promise.all(
      making.map(({ id }) =>
        call<{ seller: { handle: string; members: { email: string | null; role: string }[] } }>(
          `/admin/sellers/${id}`,
          undefined,
          token,
        ),
      ),
    );
    return read.flatMap(({ seller: { handle, members } }) => {
      const email = members.find(({ role }) => role === "owner")?.email;
      return email?.endsWith("@dastranj.example") ? [{ handle, email }] : [];
    });
  }

  /** What was transferred for an order has come. */
  async function confirmTransfer(orderId: string) {
    const { receipts } = await call<{ receipts: { id: string; order: { id: string }; amount: number }[] }>(
      "/admin/receipts?limit=100",
      undefined,
      token,
    );
    const receipt = receipts.find(({ order }) => order.id === orderId);
    await call(`/admin/receipts/${receipt?.id}/confirm`, { amount: receipt?.amount }, token);
    return receipt?.amount;
  }

  /** Where the books are not 0, or a kind of account stands on the wrong side of it: nowhere. */
  async function trialBalance() {
    const { trial_balance } = await call<{
      trial_balance: { currencies: { sum: string; kinds: { kind: string; sign_holds: boolean }[] }[] };
    }>("/admin/ledger/trial-balance", undefined, token);
    return trial_balance.currencies.flatMap(({ sum, kinds }) => [
      ...(sum === "0" ? [] : [sum]),
      ...kinds.flatMap(({ kind, sign_holds }) => (sign_holds ? [] : [kind])),
    ]);
  }

  return {
    homes,
    trialBalance,
    confirmTransfer,
    approveCompany: (id: string) => call(`/admin/companies/${id}/approve`, {}, token),
    /** Begins to look at what an applicant sent. */
    takeUp: async (name: string) => judge((await applicant(name)).id, "take-up"),
    suspend: async (handle: string) =>
      call(`/admin/sellers/${await idOf(handle)}/suspend`, { reason: "A test of the checkout" }, token),
    reinstate: async (handle: string) => call(`/admin/sellers/${await idOf(handle)}/reinstate`, {}, token),
    lastWordsTo,
    moneyOf,
    offerPaymentBy,
    /** Takes an applicant up and asks for a better paper. */
    askForBetter: async (name: string, paper: string, reason: string) => {
      const { id } = await applicant(name);
      await judge(id, "take-up");
      await judge(id, "request-changes", { fields: { [`paper.${paper}`]: reason } });
    },
    /** Accepts all that an applicant showed, and verifies her; answers the handle of her booth. */
    acceptAndVerify: async (name: string) => {
      const { id, handle, review } = await applicant(name);
      const { papers, licences } = review;
      for (const [room, shown] of Object.entries({ papers, licences }))
        for (const one of shown.filter(({ status }) => status === "pending"))
          await call(`/admin/${room}/${one.id}/accept`, {}, token);
      await judge(id, "verify");
      return handle;
    },
  };
}
