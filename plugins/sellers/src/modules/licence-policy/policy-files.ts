import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LicencePolicyRecord } from "../../contract/licence-policy";

/** The policies that come with the product: `policies/*.json` beside this package's manifest, built or not. */
export function readPolicyFiles(): LicencePolicyRecord[] {
  const folder = join(dirname(require.resolve("@dastranj/sellers/package.json")), "policies");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => LicencePolicyRecord.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}
