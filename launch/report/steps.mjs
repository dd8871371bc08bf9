import { performance } from "node:perf_hooks";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const titleWidth = 34;

/** @typedef {{ note: (text: string) => void, result: (text: string) => void }} Step */

/**
 * One line per step, with its time. On a terminal the line lives while the step runs; elsewhere a long step
 * says every `quiet` milliseconds that it is still at work.
 */
export class Steps {
  /**
   * @param {object} options
   * @param {NodeJS.WriteStream} options.stream
   * @param {AbortSignal} options.signal no further step begins once it has fired
   * @param {(text: string) => void} options.log
   * @param {number} [options.quiet]
   */
  constructor({ stream, signal, log, quiet = 20_000 }) {
    this.stream = stream;
    this.signal = signal;
    this.log = log;
    this.quiet = quiet;
    this.live = Boolean(stream.isTTY) && process.env.TERM !== "dumb";
  }

  /**
   * Runs one step and prints its line.
   * @template T
   * @param {string} title
   * @param {(step: Step) => Promise<T> | T} work
   * @returns {Promise<T>}
   */
  async run(title, work) {
    this.signal.throwIfAborted();
    const begun = performance.now();
    const elapsed = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
    let detail = "";
    let result = "";
    let frame = 0;
    this.log(`\n== ${title}\n`);
    const draw = () => {
      const room = (this.stream.columns || 80) - titleWidth - 16;
      this.replaceLine(`${frames[frame++ % frames.length]} ${line(title, elapsed(), shorten(detail, room))}`);
    };
    const tell = () => this.stream.write(`… ${line(title, elapsed(), detail)}\n`);
    const timer = this.live ? setInterval(draw, 100) : setInterval(tell, this.quiet);
    try {
      const value = await work({
        note: (text) => {
          detail = text.trim();
        },
        result: (text) => {
          result = text;
        },
      });
      this.finish(`✓ ${line(title, elapsed(), result)}`);
      return value;
    } catch (error) {
      this.finish(`${this.signal.aborted ? "-" : "✗"} ${line(title, elapsed(), "")}`);
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  /** @param {string} text */
  finish(text) {
    this.log(`${text}\n`);
    if (this.live) this.replaceLine(`${text}\n`);
    else this.stream.write(`${text}\n`);
  }

  /** @param {string} text */
  replaceLine(text) {
    this.stream.write(`\r\x1b[2K${text}`);
  }
}

/**
 * @param {string} title
 * @param {string} time
 * @param {string} detail
 */
function line(title, time, detail) {
  return `${title.padEnd(titleWidth)} ${time.padStart(8)}  ${detail}`.trimEnd();
}

/**
 * @param {string} text
 * @param {number} width
 */
function shorten(text, width) {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;
}
