/** @typedef {Omit<ReturnType<typeof recordOf>, "held">} Record */

/** Tells what was found, and whether all of it was as promised. */
export function recordOf() {
  let held = true;
  return {
    held: () => held,
    say: (/** @type {string} */ text) => console.log(`        ${text}`),
    tell(/** @type {string} */ name, /** @type {unknown} */ found, /** @type {unknown} */ promised) {
      const same = JSON.stringify(found) === JSON.stringify(promised);
      held &&= same;
      console.log(`${same ? "held  " : "BROKEN"}  ${name}: ${JSON.stringify(found)}`);
    },
  };
}
