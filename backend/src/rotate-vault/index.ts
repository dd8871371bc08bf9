import { reseal } from "@dastranj/privacy/workflows";
import type { ExecArgs } from "@medusajs/framework/types";

/** Seals with the first key of `VAULT_KEYS` what a former one has sealed. May be stopped, and run again. */
export default async function rotateVault({ container }: ExecArgs): Promise<void> {
  const say = (line: string) => console.log(line);
  const { texts, files, failed } = await reseal(container, say);
  say(`Sealed anew: ${texts} texts, ${files} files. Could not be opened: ${failed}.`);
  if (failed > 0) {
    say("Keep the former keys in VAULT_KEYS until all can be opened.");
    process.exitCode = 1;
    return;
  }
  say("The former keys may be taken out of VAULT_KEYS.");
}
