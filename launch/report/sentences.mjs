import { LaunchFailure } from "./failure.mjs";

/**
 * What an error of the system means for the person who started Dastranj.
 * @type {Record<string, (where: string) => string>}
 */
const meanings = {
  ENOSPC: () => "The disk is full: make room and run the same command again, nothing is lost.",
  EDQUOT: () => "Your disk quota is used up: make room and run the same command again, nothing is lost.",
  EROFS: (where) => `${where} is on a read-only file system: move the folder to where you may write.`,
  EACCES: (where) =>
    `You may not write ${where}: give yourself the right to, or run as the user who owns it.`,
  EPERM: (where) =>
    `You may not change ${where}: give yourself the right to, or run as the user who owns it.`,
  EMFILE: () => "Too many files are open: raise the limit with `ulimit -n 4096` and try again.",
  ENOMEM: () => "The machine has no memory left: close something large and try again.",
};

/**
 * The one sentence for any error: what happened and what to do.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceFor(error) {
  if (error instanceof LaunchFailure) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const meaning = code && Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  return meaning ? meaning(path ?? "the folder of Dastranj") : `${error.message}.`.replace(/\.\.$/, ".");
}

/**
 * What a program's last words mean, if they are words we know.
 * @param {string} output
 * @returns {string | undefined}
 */
export function sentenceForOutput(output) {
  if (/ENOSPC|No space left on device/i.test(output)) return meanings.ENOSPC("");
  if (/EROFS|Read-only file system/i.test(output)) return meanings.EROFS("The folder of Dastranj");
  if (
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT/.test(output) &&
    /npm (ERR!|error)/.test(output)
  ) {
    return "The npm registry cannot be reached: check the network (or the `registry` of npm's settings) and try again.";
  }
  if (/JavaScript heap out of memory|\bENOMEM\b/.test(output)) return meanings.ENOMEM("");
  return undefined;
}
