// Who may import whom: the table of docs/architecture.md as rules. Each rule has a planted violation in
// boundaries/boundaries.test.mjs that it must catch. Tests may import anything, so every rule looks past them.

const TESTS = "\\.(test|spec)\\.tsx?$|/__tests__/";
const MEDUSA = "^@medusajs/|node_modules/@medusajs/";
const ZOD = "^zod$|node_modules/zod/";
/** What is pure though it comes from elsewhere. */
const PURE =
  "^(bidi-js|cron-parser|csv-(parse|stringify)/sync|ipaddr\\.js|proxy-addr|qs|transliteration)$|node_modules/(@types/)?(bidi-js|cron-parser|csv-(parse|stringify)|ipaddr\\.js|proxy-addr|qs|transliteration)/";
/** What the jobs and limits modules stand on: Postgres itself, and Redis. */
const STORES =
  "^(pg|bullmq|ioredis|rate-limiter-flexible)$|node_modules/(@types/pg|pg|bullmq|ioredis|rate-limiter-flexible)/";
/** What a door of the web stands on: the headers of its answers, and what reads uploads. */
const WEB = "^(helmet|on-headers|multer|isbot)$|node_modules/(@types/)?(helmet|on-headers|multer|isbot)/";
/** What looks into strangers' files. */
const FILES = "^(sharp|file-type)$|node_modules/(sharp|@img|file-type)/";
/** What reads and writes lists of goods. */
const SHEETS =
  "^(csv-parse|csv-stringify/sync|fflate|hucre/xlsx)$|node_modules/(csv-parse|csv-stringify|fflate|hucre)/";
/** Its makers' client of Meilisearch. */
const SEARCH_ENGINE = "^meilisearch$|node_modules/meilisearch/";
/** The maker's client of a payment gateway. */
const GATEWAYS = "^stripe$|node_modules/stripe/";
/** Rules of which there must be one for all: pure, and offered to others by their plugin's contract. */
const OFFERED_RULES =
  "^plugins/(search/src/domain/normalise|sellers/src/domain/(day-at|days|handle)|payouts/src/domain/statements/months|cooperatives/src/domain/quote/amounts)\\.ts$";
/** The contracts that are nothing but rules and words for all: the domain and contract of others may stand on them. */
const CONTRACTS_FOR_ALL = "^plugins/sellers/src/contract/(checks|days|handle|plain-flaws)\\.ts$";
const MONEY = "^plugins/money/|^@dastranj/money$";
/** How it looks on paper, and of that what is pure. */
const PRINT = "^plugins/print/|^@dastranj/print(/written)?$";
const WRITTEN = "^plugins/print/(src|dist)/written/|^@dastranj/print/written$";
/** What runs SQL, for whoever stores or reads past the mapper. */
const DATABASE = "^plugins/database/|^@dastranj/database$";
/** What the office's screens share, and what it stands on. */
const OFFICE = "^plugins/office/|^@dastranj/office$";
const SCREENS =
  "^(react|react-i18next|react-router-dom|@tanstack/react-query|@medusajs/(ui|icons))(/|$)|node_modules/(@types/)?(react|react-i18next|react-router-dom|@tanstack/react-query|@medusajs/(ui|icons))/";
const INSTRUMENTS =
  "^plugins/observability/(\\.medusa/server/)?src/instruments/|^@dastranj/observability/instruments$";
const A_CONTRACT = "^plugins/[^/]+/(\\.medusa/server/)?src/contract/|^@dastranj/[^/]+/contract$";

/** Paths of the plugin that the rule's `from` matched as $1. */
const own = (...folders) => `^plugins/$1/src/(${folders.join("|")})/`;

module.exports = {
  forbidden: [
    {
      name: "money-imports-nothing",
      comment:
        "Money is arithmetic on whole numbers: it depends on nothing, so that everything can depend on it.",
      severity: "error",
      from: { path: "^plugins/money/src/", pathNot: TESTS },
      to: { pathNot: "^plugins/money/src/" },
    },
    {
      name: "print-knows-no-trade",
      comment: "What is printed is told by whoever prints it: the room that writes it knows no other room.",
      severity: "error",
      from: { path: "^plugins/print/src/", pathNot: TESTS },
      to: { path: `^plugins/(?!print/)|^@dastranj/|${MEDUSA}` },
    },
    {
      name: "written-is-pure",
      comment: "Numbers, days and amounts as text are rules for all: they depend on nothing.",
      severity: "error",
      from: { path: "^plugins/print/src/written/", pathNot: TESTS },
      to: { pathNot: "^plugins/print/src/written/" },
    },
    {
      name: "office-knows-no-trade",
      comment:
        "What the screens of the office share is told its words and refusals by whoever shows them: it knows no plugin and nothing that a browser has not.",
      severity: "error",
      from: { path: "^plugins/office/src/", pathNot: TESTS },
      to: { pathNot: ["^plugins/office/src/", SCREENS] },
    },
    {
      name: "only-screens-know-the-office",
      comment: "What the office's screens share is of React: nothing that the server runs may need it.",
      severity: "error",
      from: { path: "^(plugins|backend|storefront)/", pathNot: "^plugins/(office/|[^/]+/src/admin/)" },
      to: { path: OFFICE },
    },
    {
      name: "database-knows-no-trade",
      comment: "What runs SQL is told where and what: it knows no plugin, and of Medusa types alone.",
      severity: "error",
      from: { path: "^plugins/database/src/", pathNot: TESTS },
      to: {
        pathNot: ["^plugins/database/src/", "^@medusajs/framework/types$", "@medusajs/framework/dist/types"],
      },
    },
    {
      name: "domain-is-pure",
      comment:
        "A business rule is a pure function: it sees its own domain, the words of its contract, money and the rules that others offer, no framework, no clock, no disk.",
      severity: "error",
      from: { path: "^plugins/(?!money/)([^/]+)/src/domain/", pathNot: TESTS },
      to: { pathNot: [own("domain"), own("contract"), CONTRACTS_FOR_ALL, MONEY, WRITTEN, PURE] },
    },
    {
      name: "contract-stands-alone",
      comment:
        "A contract is read by other plugins and by the storefront's browser code: only zod, money and Medusa's types behind it.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/contract/", pathNot: TESTS },
      to: {
        pathNot: [
          own("contract"),
          OFFERED_RULES,
          CONTRACTS_FOR_ALL,
          MONEY,
          ZOD,
          "^@medusajs/framework/(zod|types)$",
          "@medusajs/framework/dist/(deps/zod|zod|types)",
        ],
      },
    },
    {
      name: "modules-stand-on-domain",
      comment:
        "A module stores its own noun; it knows its plugin's domain and contract, what runs SQL, what other plugins promise, and Medusa, no other module.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/modules/([^/]+)/", pathNot: TESTS },
      to: {
        pathNot: [
          own("domain", "contract"),
          "^plugins/$1/src/modules/$2/",
          A_CONTRACT,
          MEDUSA,
          MONEY,
          DATABASE,
          STORES,
          FILES,
          SEARCH_ENGINE,
          GATEWAYS,
          INSTRUMENTS,
        ],
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "workflows-stand-on-modules",
      comment:
        "A workflow uses its own plugin's rules and modules; of another plugin it knows only the contract.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/workflows/", pathNot: TESTS },
      to: {
        pathNot: [
          own("domain", "modules", "contract", "workflows"),
          A_CONTRACT,
          MEDUSA,
          MONEY,
          DATABASE,
          PRINT,
          ZOD,
          FILES,
          SHEETS,
          INSTRUMENTS,
        ],
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "entry-points-only-translate",
      comment: "A route, subscriber or job translates: it calls one workflow or query, and never a module.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/(api|subscribers|jobs)/", pathNot: TESTS },
      to: {
        pathNot: [
          own("workflows", "domain", "contract", "api", "subscribers", "jobs"),
          A_CONTRACT,
          MEDUSA,
          MONEY,
          INSTRUMENTS,
          ZOD,
          WEB,
        ],
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "index-files-tell-what-is-their-own",
      comment:
        "A file that gives fields to the index is loaded before anything else runs: it reads by its own plugin's rules and modules, and answers nobody.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/search/", pathNot: TESTS },
      to: {
        pathNot: [own("domain", "modules", "contract", "workflows"), A_CONTRACT, MEDUSA],
        dependencyTypesNot: ["core"],
      },
    },
    {
      name: "instruments-stand-low",
      comment:
        "Whoever uses an instrument gets no route or workflow with it: they know their rules and contract.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/instruments/", pathNot: TESTS },
      to: { path: "^plugins/|^@dastranj/", pathNot: own("domain", "contract", "instruments") },
    },
    {
      name: "plugins-meet-by-contract",
      comment:
        "A plugin knows another plugin by its contract alone; money, print, database, observability's instruments and, on screens, the office are everybody's.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/" },
      to: {
        path: "^plugins/|^@dastranj/(?!$1/)",
        pathNot: ["^plugins/$1/", A_CONTRACT, MONEY, PRINT, DATABASE, INSTRUMENTS, OFFICE],
      },
    },
    {
      name: "nobody-imports-the-backend",
      comment: "The backend composes the plugins and decides nothing: nothing may depend on it.",
      severity: "error",
      from: { path: "^(plugins|storefront)/" },
      to: { path: "^backend/|^@dastranj/backend" },
    },
    {
      name: "backend-knows-no-storefront",
      comment: "The backend serves any storefront: neither it nor a plugin imports ours.",
      severity: "error",
      from: { path: "^(plugins|backend)/" },
      to: { path: "^storefront/|^@dastranj/storefront" },
    },
    {
      name: "storefront-meets-plugins-by-contract",
      comment: "What the storefront knows of a plugin is what the plugin publishes in its contract.",
      severity: "error",
      from: { path: "^storefront/src/" },
      to: { path: "^plugins/|^@dastranj/", pathNot: A_CONTRACT },
    },
    {
      name: "features-stand-below-app",
      comment: "A feature is used by pages; it does not know them.",
      severity: "error",
      from: { path: "^storefront/src/features/", pathNot: TESTS },
      to: { path: "^storefront/src/app/" },
    },
    {
      name: "a-feature-imports-no-feature",
      comment: "Features meet on the page; what two of them need belongs to ui or lib.",
      severity: "error",
      from: { path: "^storefront/src/features/([^/]+)/", pathNot: TESTS },
      to: { path: "^storefront/src/features/", pathNot: "^storefront/src/features/$1/" },
    },
    {
      name: "ui-and-lib-stand-lowest",
      comment: "Design primitives and plumbing know no domain words: they import neither features nor pages.",
      severity: "error",
      from: { path: "^storefront/src/(ui|lib)/", pathNot: TESTS },
      to: { path: "^storefront/src/(app|features)/" },
    },
    {
      name: "product-imports-no-test",
      comment: "What runs for people does not depend on what runs for tests.",
      severity: "error",
      from: { pathNot: [TESTS, "integration-tests", "/e2e/"] },
      to: { path: [TESTS, "integration-tests", "/e2e/", "^vitest", "node_modules/vitest/"] },
    },
    {
      name: "no-circles",
      comment:
        "A circle of imports cannot be read from any end. (Models of one module name each other: relations.)",
      severity: "error",
      from: { pathNot: "^plugins/[^/]+/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "\\.medusa/", "\\.next/", "/dist/"] },
    exclude: { path: "^plugins/[^/]+/src/modules/[^/]+/migrations/" },
    webpackConfig: { fileName: "boundaries/resolve.cjs" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json"],
      mainFields: ["types", "main"],
    },
  },
};
