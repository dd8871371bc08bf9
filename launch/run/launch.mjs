import path from "node:path";
import { requireWritable } from "../preflight/disk-space.mjs";
import { runningHolder, takeFolder } from "../preflight/one-at-a-time.mjs";
import { LaunchFailure, StopRequested } from "../report/failure.mjs";
import { openLog } from "../report/log-file.mjs";
import { sentenceFor } from "../report/sentences.mjs";
import { Steps } from "../report/steps.mjs";
import { readSettings } from "../settings.mjs";

/** @typedef {{ name: string, close: () => Promise<void>, force: () => void }} Closer */

/**
 * One run of a command: its settings, log and steps, and what has to be closed when it ends.
 * @typedef {object} Launch
 * @property {import("../settings.mjs").Settings} settings
 * @property {{ file: string, write: (text: string) => void }} log
 * @property {Steps} steps
 * @property {AbortSignal} signal fires when the launch is to end, for whatever reason
 * @property {boolean} leftover the run before this one was killed
 * @property {import("../preflight/one-at-a-time.mjs").Holder | undefined} beside the running command we work beside
 * @property {(closer: Closer) => void} onClose the last registered is closed first
 * @property {(error: Error) => void} fail
 */

/** npm passes a Ctrl-C on to its child, which the terminal has signalled already: that is one wish, not two. */
const sameWish = 1000;

/**
 * Runs a command from settings to exit code: 0 also when it was asked to stop, 1 with one sentence when it failed.
 * @param {string} name
 * @param {(launch: Launch) => Promise<number | void>} work
 * @param {object} [options]
 * @param {boolean} [options.alongside] may work beside a command that is running
 * @param {NodeJS.WriteStream} [options.output] where the steps are told
 */
export async function runLaunch(name, work, { alongside = false, output = process.stdout } = {}) {
  const stopping = new AbortController();
  /** @type {Closer[]} */
  const closers = [];
  const force = () => {
    for (const closer of closers) closer.force();
    process.exit(130);
  };
  onStopSignals(stopping, force);
  let code = 0;
  /** @type {Launch["log"] | undefined} */
  let log;
  try {
    const settings = readSettings(process.env);
    requireWritable(settings.data);
    const beside = alongside ? runningHolder(settings.data) : undefined;
    const folder = beside ? undefined : takeFolder(settings.data, name, { url: settings.storefrontUrl });
    if (folder) closers.push({ name: "folder", close: async () => folder.release(), force: folder.release });
    log = openLog(path.join(settings.data, "logs"), name, new Date());
    const steps = new Steps({ stream: output, signal: stopping.signal, log: log.write });
    const launch = {
      settings,
      log,
      steps,
      signal: stopping.signal,
      leftover: folder?.leftover ?? false,
      beside,
      onClose: (/** @type {Closer} */ closer) => void closers.push(closer),
      fail: (/** @type {Error} */ error) => stopping.abort(error),
    };
    code = (await Promise.race([work(launch), firing(stopping.signal)])) ?? 0;
  } catch (error) {
    const cause = stopping.signal.aborted ? stopping.signal.reason : error;
    if (!(cause instanceof StopRequested)) {
      code = 1;
      tell(cause, log);
    }
  }
  stopping.abort(new StopRequested());
  code = Math.max(code, await closeAll(closers, output, log));
  process.exit(code);
}

/**
 * @param {AbortController} stopping
 * @param {() => void} force
 */
function onStopSignals(stopping, force) {
  let asked = 0;
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      if (asked && Date.now() - asked > sameWish) force();
      if (asked) return;
      asked = Date.now();
      stopping.abort(new StopRequested());
    });
  }
  if (process.env.npm_lifecycle_event) stopWithParent(stopping);
  // A closed terminal must not keep the servers from being stopped.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/**
 * Started by npm, this ends with npm: nobody could stop it with Ctrl-C any more.
 * @param {AbortController} stopping
 */
function stopWithParent(stopping) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stopping.abort(new StopRequested());
  }, 1000).unref();
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<never>}
 */
function firing(signal) {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/**
 * @param {unknown} error
 * @param {Launch["log"] | undefined} log
 */
function tell(error, log) {
  if (!(error instanceof LaunchFailure) && error instanceof Error) log?.write(`\n${error.stack}\n`);
  const sentence = sentenceFor(error);
  log?.write(`\n${sentence}\n`);
  console.error(`\n${sentence}${log ? `\nThe full log: ${log.file}` : ""}`);
}

/**
 * @param {Closer[]} closers
 * @param {NodeJS.WriteStream} output
 * @param {Launch["log"] | undefined} log
 */
async function closeAll(closers, output, log) {
  const servers = closers.length > 1;
  const begun = Date.now();
  let code = 0;
  for (const closer of [...closers].reverse()) {
    try {
      await closer.close();
      log?.write(`closed: ${closer.name}\n`);
    } catch (error) {
      code = 1;
      console.error(`Could not stop the ${closer.name}: ${sentenceFor(error)}`);
    }
  }
  if (servers) output.write(`\nStopped cleanly in ${((Date.now() - begun) / 1000).toFixed(1)} s.\n`);
  return code;
}
