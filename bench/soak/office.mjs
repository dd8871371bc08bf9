/**
 * One operator at one server: asks as her, and fails where that is refused.
 * @param {string} url of a server
 * @param {{ email: string, password: string }} operator
 */
export async function operatorAt(url, { email, password }) {
  /** @type {string | undefined} */
  let token;
  ({ token } = await ask("/auth/user/emailpass", { email, password }));
  return ask;

  /**
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<any>}
   */
  async function ask(path, body) {
    const answer = await fetch(`${url}${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
}

/**
 * The operator's desk at one server: for changes that a campaign makes.
 * @param {string} url of a server
 * @param {{ role: string, email: string, password: string }[]} logins
 */
export async function officeAt(url, logins) {
  const operator = logins.find(({ role }) => role === "operator");
  if (!operator) throw new Error("There is no operator.");
  const ask = await operatorAt(url, operator);

  return {
    /**
     * @param {string} productId
     * @param {string} title
     */
    rename: (productId, title) => ask(`/admin/products/${productId}`, { title }),
    /**
     * Lets buyers of a region pay so, and in no other way.
     * @param {string} regionId
     * @param {string[]} providers
     */
    payBy: (regionId, ...providers) => ask(`/admin/regions/${regionId}`, { payment_providers: providers }),
    /** @param {object} promotion */
    promise: (promotion) => ask("/admin/promotions", promotion),
    /**
     * An order as Medusa's own admin reads it.
     * @param {string} id
     * @param {string} fields
     */
    order: async (id, fields) =>
      (await ask(`/admin/orders/${id}?fields=${encodeURIComponent(fields)}`)).order,
  };
}
