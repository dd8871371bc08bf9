import { expect } from "@playwright/test";
import { connection, loginOf } from "./connection";

/** The programme office, over its own API: it can stop a seller and let her sell again. */
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

  return {
    suspend: async (handle: string) =>
      call(`/admin/sellers/${await idOf(handle)}/suspend`, { reason: "A test of the checkout" }, token),
    reinstate: async (handle: string) => call(`/admin/sellers/${await idOf(handle)}/reinstate`, {}, token),
  };
}
