import { decisions } from "../sellers/decisions.mjs";

/**
 * Who may sell: how fast that is decided.
 * @type {import("../figures.mjs").Measure}
 */
export async function measure(_connection, say) {
  return await decisions(say);
}
