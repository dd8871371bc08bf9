const script = new URL("./leave-with-launcher.mjs", import.meta.url).href;

/**
 * How to start a Node program so that it ends with the launcher, even when the launcher is killed.
 * @param {string[]} args script and arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ args: string[], env: NodeJS.ProcessEnv }}
 */
export function onLeash(args, env) {
  return { args: ["--import", script, ...args], env: { ...env, DASTRANJ_LAUNCHER: String(process.pid) } };
}
