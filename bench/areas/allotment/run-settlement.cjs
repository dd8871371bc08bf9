// Looks at orders and settles them within the market's own container, and writes how long each took.
// Called by `medusa exec` with the orders in SETTLE_ORDERS, their cooperative in SETTLE_FOR and the file to write in SETTLE_REPORT.
const { writeFileSync } = require("node:fs");
const { readSettlement, settleOrder } = require("@dastranj/cooperatives/workflows");

const seconds = (/** @type {number} */ began) => (performance.now() - began) / 1000;

/** @param {{ container: unknown }} around */
async function runSettlement({ container }) {
  const cooperative_id = process.env.SETTLE_FOR ?? "";
  const report = [];
  for (const order_id of (process.env.SETTLE_ORDERS ?? "").split(",")) {
    const asked = { order_id, cooperative_id, limit: 20, offset: 0 };
    const began = performance.now();
    const { seen, in_the_way } = await readSettlement(container, asked);
    const looked = seconds(began);
    if (in_the_way.length > 0) throw new Error(`${order_id}: ${JSON.stringify(in_the_way)}`);
    const pressed = performance.now();
    await settleOrder(container, { order_id, cooperative_id, actor_id: "bench", seen, now: new Date() });
    const settled = seconds(pressed);
    const { sums, count } = await readSettlement(container, asked);
    report.push({ order_id, looked, settled, sums, count });
  }
  writeFileSync(process.env.SETTLE_REPORT ?? "", JSON.stringify(report));
}

module.exports = { default: runSettlement };
