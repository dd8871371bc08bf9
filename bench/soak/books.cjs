// The ledger of the payouts plugin as it is built, on a database, without the rest of the market.
const path = require("node:path");
const { createRequire } = require("node:module");

const built = path.join(
  path.dirname(require.resolve("@dastranj/payouts/package.json")),
  ".medusa/server/src",
);
const plugin = createRequire(path.join(built, "contract/index.js"));
const { ModulesSdkUtils } = plugin("@medusajs/framework/utils");
const { LedgerModuleService } = plugin(path.join(built, "modules/ledger/service.js"));

/** @typedef {{ reference: string, movements: { amount: bigint }[] }} Entry */

/**
 * @param {string} databaseUrl
 * @param {number} connections
 */
function openBooks(databaseUrl, connections) {
  const database = ModulesSdkUtils.createPgConnection({
    clientUrl: databaseUrl,
    pool: { min: 2, max: connections },
  });
  const ledger = new LedgerModuleService({ __pg_connection__: database });
  return { ledger, database, close: () => database.destroy() };
}

const at = new Date("2026-11-26T08:00:00Z");

/**
 * A part is paid and accepted, as the books say it: 1,000 for goods, 100 for shipping, of which the market takes 90 and 9 VAT.
 * @param {string} part
 * @param {string} seller
 * @returns {Entry[]}
 */
function aSale(part, seller) {
  const pending = `pending:${seller}:irr`;
  const buyers = "buyer_payments:-:irr";
  const fact = { occurred_at: at, seller_order_id: part, seller_id: seller };
  const captured = [{ from: "clearing:pp_bench:irr", to: buyers, amount: 1100n, line: "goods" }];
  const accepted = [
    { from: buyers, to: pending, amount: 1000n, line: "goods" },
    { from: buyers, to: pending, amount: 100n, line: "shipping" },
    { from: pending, to: "commission:-:irr", amount: 90n, line: "commission" },
    { from: pending, to: "vat:-:irr", amount: 9n, line: "vat" },
  ];
  return [
    Object.assign({ reference: `part:${part}:captured`, kind: "captured", movements: captured }, fact),
    Object.assign({ reference: `part:${part}:accepted`, kind: "accepted", movements: accepted }, fact),
  ];
}

/** What a seller has of one such sale. */
const HERS = 1001n;

module.exports = { aSale, openBooks, HERS };
