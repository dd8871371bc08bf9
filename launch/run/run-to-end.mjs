import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { LaunchFailure } from "../report/failure.mjs";
import { sentenceForOutput } from "../report/sentences.mjs";
import { onLeash } from "./leash.mjs";

/**
 * Runs a program to its end; its output goes to the log. Stopped with its children when the launch is stopped.
 * @param {Pick<import("./launch.mjs").Launch, "signal" | "log">} launch
 * @param {object} program
 * @param {string} program.name what to call it in a sentence
 * @param {string} program.command
 * @param {string[]} program.args
 * @param {string} program.cwd
 * @param {NodeJS.ProcessEnv} [program.env]
 * @param {(line: string) => void} [program.onLine]
 * @param {number[]} [program.accept] exit codes that are no failure
 * @param {{ uid: number, gid: number }} [program.account] run as another user
 * @param {boolean} [program.show] pass its output on as it comes
 * @returns {Promise<number>} the exit code
 */
export async function runToEnd(
  launch,
  { name, command, args, cwd, env = process.env, onLine, accept = [0], account, show },
) {
  launch.signal.throwIfAborted();
  // A group of its own: Ctrl-C reaches the launcher alone, which then stops everything in order.
  const started = command === process.execPath ? onLeash(args, env) : { args, env };
  const child = spawn(command, started.args, {
    cwd,
    env: started.env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    ...account,
  });
  const stop = () => killGroup(child.pid, "SIGTERM");
  launch.signal.addEventListener("abort", stop, { once: true });
  let tail = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      launch.log.write(text);
      if (show) process.stdout.write(text);
      tail = (tail + text).slice(-8000);
      const lines = stripVTControlCharacters(text)
        .split(/[\r\n]+/)
        .filter((line) => line.trim());
      for (const line of lines) onLine?.(line);
    });
  }
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (status, signal) => resolve(status ?? `signal ${signal}`));
    });
    launch.signal.throwIfAborted();
    if (accept.includes(code)) return code;
    throw new LaunchFailure(sentenceForOutput(tail) ?? `${name} failed (exit ${code}).`);
  } finally {
    launch.signal.removeEventListener("abort", stop);
  }
}

/**
 * Signals a program and everything it started.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
export function killGroup(pid, signal) {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
