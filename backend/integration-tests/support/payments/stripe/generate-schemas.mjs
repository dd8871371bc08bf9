// Makes the schemas of `requests.ts` anew, from the types of the pinned SDK: node generate-schemas.mjs
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const here = dirname(fileURLToPath(import.meta.url));
const name = "StripeRequests";
const schema = createGenerator({
  path: join(here, "requests.ts"),
  tsconfig: join(here, "tsconfig.json"),
  type: name,
  skipTypeCheck: true,
  additionalProperties: false,
  topRef: false,
}).createSchema(name);

/** Amounts are whole; an enum that may grow is held to what stands in it today. Words for readers are left out. */
function strict(node, key) {
  if (Array.isArray(node)) return node.map((each) => strict(each));
  if (!node || typeof node !== "object") return node;
  if (key === "OtherString") return { not: {} };
  const { description, ...rest } = node;
  const told = typeof description === "string" ? rest : node;
  const kept = Object.fromEntries(Object.entries(told).map(([name_, each]) => [name_, strict(each, name_)]));
  return /(^|_)amount$/.test(key ?? "") && kept.type === "number"
    ? { ...kept, type: "integer", minimum: 1 }
    : kept;
}

writeFileSync(join(here, "schemas.json"), `${JSON.stringify(strict(schema))}\n`);
