// Read by every Node there is: nothing here is newer than Node 14, and nothing needs an installed package.

/**
 * Whether Medusa runs on this Node: `^20.19 || >=22.12`.
 * @param {string} version as in `process.version`
 * @returns {boolean}
 */
export function nodeIsSupported(version) {
  const [major, minor] = String(version).replace(/^v/, "").split(".").map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/**
 * What to tell someone whose Node is too old.
 * @param {string} version
 * @returns {string}
 */
export function nodeSentence(version) {
  return (
    `Dastranj needs Node 20.19 or newer in the 20 line, or 22.12 or newer, and this is Node ${String(version).replace(/^v/, "")}. ` +
    "Install one from https://nodejs.org (or run `nvm install 22`) and try again."
  );
}
