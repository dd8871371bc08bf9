/**
 * A small house that keeps every import rule. Like what is planted in it, it is text, not files, so that nothing else in the project
 * (types, lint, builds) ever meets it.
 */

const pluginPackage = (/** @type {string} */ name) =>
  JSON.stringify({
    name: `@dastranj/${name}`,
    exports: {
      "./contract": { types: "./src/contract/index.ts", default: "./.medusa/server/src/contract/index.js" },
      "./instruments": {
        types: "./src/instruments/index.ts",
        default: "./.medusa/server/src/instruments/index.js",
      },
      "./workflows": "./.medusa/server/src/workflows/index.js",
    },
  });

/** @type {Record<string, string>} */
export const soundHouse = {
  "package.json": JSON.stringify({ name: "house", workspaces: ["plugins/*"] }),
  "plugins/money/package.json": JSON.stringify({
    name: "@dastranj/money",
    exports: { ".": { types: "./src/index.ts", default: "./dist/index.js" } },
  }),
  "plugins/money/src/index.ts": 'export * from "./split";',
  "plugins/money/src/split.ts": "export const split = (amount: number) => [amount];",
  "plugins/print/package.json": JSON.stringify({
    name: "@dastranj/print",
    exports: {
      ".": { types: "./src/index.ts", default: "./dist/index.js" },
      "./written": { types: "./src/written/index.ts", default: "./dist/written/index.js" },
    },
  }),
  "plugins/print/src/index.ts": 'import "pdfkit";\nexport const draw = String;',
  "plugins/print/src/written/index.ts": "export const written = String;",
  "plugins/database/package.json": JSON.stringify({
    name: "@dastranj/database",
    exports: { ".": { types: "./src/index.ts", default: "./dist/index.js" } },
  }),
  "plugins/database/src/index.ts":
    'import type { Context } from "@medusajs/framework/types";\nexport const transactionOf = (context: Context) => context;',
  "plugins/office/package.json": JSON.stringify({
    name: "@dastranj/office",
    exports: { ".": { types: "./src/index.ts", default: "./dist/index.js" } },
  }),
  "plugins/office/src/index.ts":
    'import { useTranslation } from "react-i18next";\nexport const useWords = useTranslation;',
  "plugins/orders/src/admin/use-refunds.ts":
    'import { useWords } from "@dastranj/office";\nexport const use = useWords;',
  "plugins/observability/package.json": pluginPackage("observability"),
  "plugins/observability/src/domain/redact.ts": "export const redact = String;",
  "plugins/observability/src/instruments/index.ts":
    'import { redact } from "../domain/redact";\nexport const logger = { info: redact };',
  "plugins/observability/src/api/metrics/route.ts":
    'import { logger } from "../../instruments";\nexport const GET = logger;',
  "plugins/sellers/package.json": pluginPackage("sellers"),
  "plugins/sellers/src/contract/index.ts": "export type SellerView = { handle: string };",
  "plugins/sellers/src/workflows/index.ts": "export const verifySeller = 1;",
  "plugins/sellers/.medusa/server/src/workflows/index.js": "exports.verifySeller = 1;",
  "plugins/orders/package.json": pluginPackage("orders"),
  "plugins/orders/src/domain/part.ts":
    'import { split } from "@dastranj/money";\nimport { written } from "@dastranj/print/written";\nexport const part = [written, split(2)];',
  "plugins/orders/src/domain/part.test.ts":
    'import { test } from "vitest";\nimport "./part";\ntest("x", () => {});',
  "plugins/orders/src/contract/index.ts": 'import { z } from "zod";\nexport const id = z.string();',
  "plugins/orders/src/modules/part/service.ts":
    'import { transactionOf } from "@dastranj/database";\nimport { MedusaService } from "@medusajs/framework/utils";\nimport { part } from "../../domain/part";\nexport default MedusaService({ part, transactionOf });',
  "plugins/orders/src/modules/dispute/service.ts": "export default 1;",
  "plugins/orders/src/workflows/steps/say.ts":
    'import { transactionOf } from "@dastranj/database";\nimport { logger } from "@dastranj/observability/instruments";\nexport const say = [logger.info, transactionOf];',
  "plugins/orders/src/workflows/ship-part.ts":
    'import { draw } from "@dastranj/print";\nimport type { SellerView } from "@dastranj/sellers/contract";\nimport { part } from "../domain/part";\nimport service from "../modules/part/service";\nexport const ship = (by: SellerView) => [by, part, service, draw];',
  "plugins/orders/src/api/seller/orders/route.ts":
    'import { ship } from "../../../workflows/ship-part";\nexport const POST = ship;',
  "backend/src/seed/index.ts":
    'import "../../../plugins/orders/src/workflows/ship-part";\nexport default function seed() {}',
  "storefront/src/lib/format.ts": "export const format = String;",
  "storefront/src/ui/button.tsx": 'import { format } from "../lib/format";\nexport const Button = format;',
  "storefront/src/features/basket/basket.tsx":
    'import type { id } from "@dastranj/orders/contract";\nimport { Button } from "../../ui/button";\nexport const Basket = (x: typeof id) => [x, Button];',
  "storefront/src/features/catalogue/card.tsx": "export const Card = 1;",
  "storefront/src/app/page.tsx":
    'import { Basket } from "../features/basket/basket";\nexport default Basket;',
};
