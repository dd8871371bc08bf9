// The door of every command. It must load on any Node, to be able to say that the Node is too old: so no
// top-level await, no newer syntax, and the rest is imported only after the check.
import { nodeIsSupported, nodeSentence } from "./check-node.mjs";

/**
 * Checks Node, then loads the command and runs it.
 * @param {() => Promise<{ run: () => Promise<void> }>} load
 */
export function enter(load) {
  if (!nodeIsSupported(process.version)) {
    console.error(nodeSentence(process.version));
    process.exit(1);
  }
  load()
    .then((command) => command.run())
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
}
