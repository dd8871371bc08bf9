import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startBeside } from "./beside.mjs";

const storefront = fileURLToPath(new URL("../storefront", import.meta.url));

/**
 * One static page of three lines by the storefront's own Next: what the framework costs before we add a thing. Our
 * pages are held against it, for no page of ours can be lighter.
 */
export async function startBareNext() {
  // Inside the storefront's folder, so that it finds the storefront's Next and React.
  const folder = await mkdtemp(join(storefront, ".next-bare-"));
  await mkdir(join(folder, "app"));
  await writeFile(join(folder, "next.config.mjs"), "export default { cacheComponents: true };\n");
  await writeFile(join(folder, "app/layout.jsx"), layout);
  await writeFile(join(folder, "app/page.jsx"), page);
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    await promisify(execFile)(process.execPath, [next, "build"], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
  } catch (error) {
    await clear();
    throw error;
  }
  return startBeside({
    name: "Bare Next",
    command: (port) => [next, "start", "--port", String(port)],
    folder,
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    answersAt: "/",
    clear,
  });
}

const layout = `
export default function Layout({ children }) {
  return <html lang="en"><head><title>Bare</title></head><body>{children}</body></html>;
}
`;

const page = `
export default function Page() {
  return <main><h1>A bare page</h1><p>It says one sentence, and nothing on it can be clicked.</p></main>;
}
`;
