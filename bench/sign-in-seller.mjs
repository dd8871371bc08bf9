/**
 * Signs the owner of a booth in.
 * @param {string} url of a backend
 * @param {{ email: string, password: string }} owner
 * @returns {Promise<string>} her token
 */
export async function signInSeller(url, { email, password }) {
  const answer = await fetch(`${url}/auth/seller/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const { token } = /** @type {{ token: string }} */ (await answer.json());
  return token;
}
