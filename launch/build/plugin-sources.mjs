import fs from "node:fs";
import path from "node:path";
import { folders } from "../settings.mjs";

/** The rooms below `plugins/`. */
export function pluginRooms() {
  return fs
    .readdirSync(folders.plugins)
    .filter((name) => fs.existsSync(path.join(folders.plugins, name, "package.json")))
    .sort();
}

/** Those of them that Medusa loads; the others are plain packages. */
export function medusaPlugins() {
  return pluginRooms().filter((name) => {
    const manifest = JSON.parse(fs.readFileSync(path.join(folders.plugins, name, "package.json"), "utf8"));
    return Boolean(manifest.peerDependencies?.["@medusajs/framework"]);
  });
}

/**
 * For development: Medusa reads a plugin's `.medusa/server/src`, so that is made a link to its TypeScript; and a
 * link inside the backend makes its watcher see edits of each plugin.
 */
export function linkSources() {
  for (const name of medusaPlugins()) {
    const plugin = path.join(folders.plugins, name);
    const server = path.join(plugin, ".medusa", "server");
    fs.rmSync(server, { recursive: true, force: true });
    fs.mkdirSync(server, { recursive: true });
    fs.symlinkSync(path.join("..", "..", "src"), path.join(server, "src"), "dir");
    const options = { srcDir: path.join(plugin, "src") };
    fs.writeFileSync(
      path.join(server, "medusa-plugin-options.json"),
      `${JSON.stringify(options, null, 2)}\n`,
    );
  }
  for (const name of pluginRooms()) {
    const watched = path.join(folders.backend, `plugin-src-${name}`);
    fs.rmSync(watched, { force: true });
    fs.symlinkSync(path.join("..", "plugins", name, "src"), watched, "dir");
  }
}

/** Undoes `linkSources`: a build that wrote through the link would write into the sources. */
export function unlinkSources() {
  for (const name of medusaPlugins()) {
    const server = path.join(folders.plugins, name, ".medusa", "server");
    const stat = fs.lstatSync(path.join(server, "src"), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) fs.rmSync(server, { recursive: true, force: true });
  }
  for (const name of fs.readdirSync(folders.backend)) {
    if (name.startsWith("plugin-src-")) fs.rmSync(path.join(folders.backend, name), { force: true });
  }
}
