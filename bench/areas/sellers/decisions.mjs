import { higher } from "../../figures.mjs";

const CLASSES = 40;
const SECONDS = 3;
/** One that is answered before it is asked would be fast as well: so many different ones are asked in turn. */
const QUESTIONS = 1000;

/**
 * How many decisions a second the one rule of who may sell gives on one core, under a policy of 200 rules: forty classes of
 * licence with an allow-list, an exclusion, two papers and a cap each.
 * @param {(text: string) => void} say
 * @returns {Promise<import("../../figures.mjs").Figure[]>}
 */
export async function decisions(say) {
  say("who may sell");
  const built = (/** @type {string} */ file) =>
    import(new URL(`../../../plugins/sellers/.medusa/server/src/domain/${file}.js`, import.meta.url).href);
  const { maySell } = await built("may-sell");
  const { compilePolicies } = await built("compile-policy");
  const policies = compilePolicies([policy()]);
  const questions = Array.from({ length: QUESTIONS }, (_, index) => question(index));
  const allowed = questions.filter((asked) => maySell(asked, policies).allowed).length;
  if (allowed < QUESTIONS / 4 || allowed > (QUESTIONS * 3) / 4)
    throw new Error(`${allowed} of ${QUESTIONS} are allowed: that measures one answer only`);
  for (let warm = 0; warm < 100; warm += 1) for (const asked of questions) maySell(asked, policies);
  const begun = performance.now();
  let decided = 0;
  while (performance.now() - begun < SECONDS * 1000) {
    for (const asked of questions) maySell(asked, policies);
    decided += QUESTIONS;
  }
  const perSecond = (decided * 1000) / (performance.now() - begun);
  return [higher("decisions under 200 rules, one core", perSecond, "/s", 200_000)];
}

function policy() {
  return {
    jurisdiction: "bench",
    version: 1,
    name: { fa: "سنجش", en: "Bench" },
    effective_from: "2020-01-01",
    effective_to: null,
    source_url: "https://law.example/bench",
    time_zone: "Asia/Tehran",
    home: { country: "ir", province: "IR-07" },
    licence_classes: Array.from({ length: CLASSES }, (_, index) => licenceClass(index)),
  };
}

/** @param {number} index */
function licenceClass(index) {
  const paper = (/** @type {string} */ type) => ({ type, categories: null, valid_months: 36 });
  return {
    code: `class_${index}`,
    name: { fa: "رده", en: "Class" },
    allowed_categories: Array.from({ length: 30 }, (_, category) => `category-${index}-${category}`),
    excluded_categories: [`category-${index}-29`],
    per_product: false,
    valid_years: 5,
    channels: [
      { channel: "retail", buyer_kinds: null, cold_storage: true },
      { channel: "online", buyer_kinds: null, cold_storage: true },
    ],
    ship_scope: "country",
    cold_storage: { allowed: true, categories: [] },
    caps: [
      {
        amount: 1_000_000_000,
        currency: "irr",
        period: "calendar_year",
        scope: "seller",
        action: "block",
        warn_at: 0.8,
      },
    ],
    required_docs: [paper(`declaration_${index}`), paper("national_card")],
    inspection: { required: false, within_months: null },
    label_template: null,
    source_url: null,
  };
}

/**
 * A sale under one of three licences that its seller holds: refused for its category, its paper or its cap, or allowed.
 * @param {number} index
 */
function question(index) {
  const held = [0, 1, 2].map((other) => (index + other * 7) % CLASSES);
  const sold = held.map((of) => /** @type {const} */ ([`bench@1/class_${of}/caps/0`, index * 1_500_000]));
  return {
    seller: {
      jurisdiction: "bench",
      status: "verified",
      county: ["estahban"],
      licences: held.map((of) => ({
        licence_class: `class_${of}`,
        number: String(of),
        issued_on: "2025-01-01",
        expires_on: "2027-12-31",
        categories: Array.from({ length: 5 }, (_, category) => `category-${of}-${category}`),
      })),
      papers: ["national_card", ...held.map((of) => `declaration_${of}`)].map((type) => ({
        type,
        issued_on: "2025-06-01",
        expires_on: index % 9 === 0 ? "2026-01-01" : null,
      })),
      inspected_on: null,
    },
    product: { needs_cold_storage: false, registration: null },
    category: [`category-${held[index % 3]}-${index % 6}`, "goods"],
    channel: { trade: "retail", place: "online", buyer_kind: null },
    shipTo: { country: "ir", province: "IR-07", county: "شیراز" },
    amount: { amount: 12_000_000, currency: "irr" },
    soldSoFar: new Map(sold),
    now: new Date(Date.UTC(2026, 5, 1, 0, index)),
  };
}
