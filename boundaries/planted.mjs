/**
 * A small house that keeps every import rule, and one violation per rule to plant in it. They are text, not files,
 * so that nothing else in the project (types, lint, builds) ever meets them.
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
    'import { MedusaService } from "@medusajs/framework/utils";\nimport { part } from "../../domain/part";\nexport default MedusaService({ part });',
  "plugins/orders/src/modules/dispute/service.ts": "export default 1;",
  "plugins/orders/src/workflows/steps/say.ts":
    'import { logger } from "@dastranj/observability/instruments";\nexport const say = logger.info;',
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

/** @type {{rule: string, story: string, file: string, code: string}[]} */
export const planted = [
  {
    rule: "money-imports-nothing",
    story: "money reads the machine's clock settings",
    file: "plugins/money/src/split.ts",
    code: 'import "node:os";',
  },
  {
    rule: "print-knows-no-trade",
    story: "the room that prints knows a seller",
    file: "plugins/print/src/index.ts",
    code: 'import type { SellerView } from "@dastranj/sellers/contract";\nexport type By = SellerView;',
  },
  {
    rule: "written-is-pure",
    story: "how an amount is written depends on what draws it",
    file: "plugins/print/src/written/index.ts",
    code: 'import { draw } from "../index";\nvoid draw;',
  },
  {
    rule: "office-knows-no-trade",
    story: "what the office's screens share knows a seller",
    file: "plugins/office/src/index.ts",
    code: 'import type { SellerView } from "../../sellers/src/contract";\nexport type Of = SellerView;',
  },
  {
    rule: "office-knows-no-trade",
    story: "what the office's screens share reads the disk",
    file: "plugins/office/src/index.ts",
    code: 'import { readFileSync } from "node:fs";\nvoid readFileSync;',
  },
  {
    rule: "only-screens-know-the-office",
    story: "what links an order to its seller speaks the operator's language",
    file: "plugins/orders/src/links/order-seller.ts",
    code: 'import { useWords } from "@dastranj/office";\nvoid useWords;',
  },
  {
    rule: "domain-is-pure",
    story: "a rule draws a page",
    file: "plugins/orders/src/domain/part.ts",
    code: 'import { draw } from "@dastranj/print";\nvoid draw;',
  },
  {
    rule: "domain-is-pure",
    story: "a rule asks the framework",
    file: "plugins/orders/src/domain/part.ts",
    code: 'import { MedusaError } from "@medusajs/framework/utils";\nvoid MedusaError;',
  },
  {
    rule: "domain-is-pure",
    story: "a rule reads the disk",
    file: "plugins/orders/src/domain/part.ts",
    code: 'import { readFileSync } from "node:fs";\nvoid readFileSync;',
  },
  {
    rule: "domain-is-pure",
    story: "a rule reads the answers of another plugin, which are more than rules",
    file: "plugins/orders/src/domain/part.ts",
    code: 'import type { SellerView } from "@dastranj/sellers/contract";\nexport type By = SellerView;',
  },
  {
    rule: "contract-stands-alone",
    story: "a contract exposes the inside of its domain",
    file: "plugins/orders/src/contract/index.ts",
    code: 'export type { part } from "../domain/part";',
  },
  {
    rule: "modules-stand-on-domain",
    story: "a module calls a workflow",
    file: "plugins/orders/src/modules/dispute/service.ts",
    code: 'import { ship } from "../../workflows/ship-part";\nvoid ship;',
  },
  {
    rule: "modules-stand-on-domain",
    story: "a module reaches into another module",
    file: "plugins/orders/src/modules/dispute/service.ts",
    code: 'import part from "../part/service";\nvoid part;',
  },
  {
    rule: "workflows-stand-on-modules",
    story: "a workflow asks the search engine past the module that knows whether it is up to date",
    file: "plugins/sellers/src/workflows/index.ts",
    code: 'import "meilisearch";',
  },
  {
    rule: "workflows-stand-on-modules",
    story: "a workflow knows the web",
    file: "plugins/sellers/src/workflows/index.ts",
    code: 'import "express";',
  },
  {
    rule: "entry-points-only-translate",
    story: "a route writes through the module itself",
    file: "plugins/orders/src/api/seller/orders/route.ts",
    code: 'import service from "../../../modules/part/service";\nvoid service;',
  },
  {
    rule: "entry-points-only-translate",
    story: "a subscriber writes through the module itself",
    file: "plugins/orders/src/subscribers/on-paid.ts",
    code: 'import service from "../modules/part/service";\nvoid service;',
  },
  {
    rule: "entry-points-only-translate",
    story: "a route counts in Redis itself",
    file: "plugins/orders/src/api/seller/orders/route.ts",
    code: 'import "ioredis";',
  },
  {
    rule: "entry-points-only-translate",
    story: "a route makes a stranger's photo anew itself",
    file: "plugins/orders/src/api/seller/orders/route.ts",
    code: 'import "sharp";',
  },
  {
    rule: "index-files-tell-what-is-their-own",
    story: "what gives fields to the index calls a route",
    file: "plugins/orders/src/search/sales-of-goods.ts",
    code: 'import { POST } from "../api/seller/orders/route";\nvoid POST;',
  },
  {
    rule: "plugins-meet-by-contract",
    story: "the backend-facing links reach into another plugin",
    file: "plugins/orders/src/links/order-seller.ts",
    code: 'import { verifySeller } from "../../../sellers/src/workflows";\nvoid verifySeller;',
  },
  {
    rule: "plugins-meet-by-contract",
    story: "a plugin imports another plugin's workflows by its package name",
    file: "plugins/orders/src/links/order-seller.ts",
    code: 'import { verifySeller } from "@dastranj/sellers/workflows";\nvoid verifySeller;',
  },
  {
    rule: "plugins-meet-by-contract",
    story: "a plugin reaches past the instruments",
    file: "plugins/orders/src/links/order-seller.ts",
    code: 'import { redact } from "../../../observability/src/domain/redact";\nvoid redact;',
  },
  {
    rule: "domain-is-pure",
    story: "a rule writes to the log",
    file: "plugins/orders/src/domain/refund.ts",
    code: 'import { logger } from "@dastranj/observability/instruments";\nvoid logger;',
  },
  {
    rule: "instruments-stand-low",
    story: "an instrument knows a route",
    file: "plugins/observability/src/instruments/metrics.ts",
    code: 'import { GET } from "../api/metrics/route";\nvoid GET;',
  },
  {
    rule: "nobody-imports-the-backend",
    story: "a page imports the seed",
    file: "storefront/src/app/page.tsx",
    code: 'import seed from "../../../backend/src/seed";\nvoid seed;',
  },
  {
    rule: "backend-knows-no-storefront",
    story: "the seed borrows the storefront's formatting",
    file: "backend/src/seed/index.ts",
    code: 'import { format } from "../../../storefront/src/lib/format";\nvoid format;',
  },
  {
    rule: "storefront-meets-plugins-by-contract",
    story: "a feature imports a plugin's rule",
    file: "storefront/src/features/basket/basket.tsx",
    code: 'import { part } from "../../../../plugins/orders/src/domain/part";\nvoid part;',
  },
  {
    rule: "features-stand-below-app",
    story: "a feature imports a page",
    file: "storefront/src/features/catalogue/card.tsx",
    code: 'import page from "../../app/page";\nvoid page;',
  },
  {
    rule: "a-feature-imports-no-feature",
    story: "the catalogue imports the basket",
    file: "storefront/src/features/catalogue/card.tsx",
    code: 'import { Basket } from "../basket/basket";\nvoid Basket;',
  },
  {
    rule: "a-feature-imports-no-feature",
    story: "the catalogue imports the basket by the short path",
    file: "storefront/src/features/catalogue/card.tsx",
    code: 'import { Basket } from "@/features/basket/basket";\nvoid Basket;',
  },
  {
    rule: "ui-and-lib-stand-lowest",
    story: "plumbing knows a feature",
    file: "storefront/src/lib/format.ts",
    code: 'import { Card } from "../features/catalogue/card";\nvoid Card;',
  },
  {
    rule: "product-imports-no-test",
    story: "a rule is exported from a test",
    file: "plugins/orders/src/links/order-seller.ts",
    code: 'import "../domain/part.test";',
  },
  {
    rule: "no-circles",
    story: "two files need each other",
    file: "storefront/src/lib/format.ts",
    code: 'import { Button } from "../ui/button";\nvoid Button;',
  },
];
