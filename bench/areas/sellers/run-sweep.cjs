// Runs the sweep twice within the market's own container, and writes how long it took and what memory it kept.
// Called by `medusa exec` with the file to write in SWEEP_REPORT.
const { writeFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { runInNewContext } = require("node:vm");

setFlagsFromString("--expose-gc");
/** @type {() => void} */
const collect = runInNewContext("gc");

const keptMb = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
};

/** @param {{ container: unknown }} around */
async function runSweep({ container }) {
  const { dastranjJobs } = /** @type {{ dastranjJobs: Map<string, { handle: Function }> }} */ (
    /** @type {unknown} */ (globalThis)
  );
  const job = dastranjJobs.get("sellers.sweep-licences");
  if (!job) throw new Error("The market knows no such job.");
  /** @type {number | undefined} */
  let early;
  /** @type {(done: number, total: number) => Promise<void>} */
  const progress = async (done, total) => {
    if (early === undefined && done >= total / 10) early = keptMb();
  };
  const sweep = async () => {
    const began = performance.now();
    const signal = new AbortController().signal;
    const sum = await job.handle({}, { id: "bench", attempt: 1, container, signal, progress });
    return { ...sum, seconds: (performance.now() - began) / 1000 };
  };
  const first = await sweep();
  const grownMb = Math.max(0, keptMb() - (early ?? 0));
  const second = await sweep();
  writeFileSync(process.env.SWEEP_REPORT ?? "", JSON.stringify({ first, second, grownMb }));
}

module.exports = { default: runSweep };
