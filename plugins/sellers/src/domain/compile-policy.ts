import { calendarOf } from "./day-at";
import type { LicencePolicy, PolicyCap, PolicyChannel, PolicyClass, PolicyPaper } from "./licence-policy";

/** A cap with the name by which sales are counted towards it. */
export interface CompiledCap extends PolicyCap {
  key: string;
}

export interface CompiledPaper extends Omit<PolicyPaper, "categories"> {
  rule: string;
  categories: ReadonlySet<string> | null;
}

/** A class of licence with its lists made quick to ask. */
export interface CompiledClass {
  rules: PolicyClass;
  rule: string;
  source: string;
  allowed: ReadonlySet<string> | null;
  excluded: ReadonlySet<string>;
  reviewed: ReadonlySet<string>;
  cold: ReadonlySet<string>;
  channels: ReadonlyMap<string, PolicyChannel>;
  caps: readonly CompiledCap[];
  papers: readonly CompiledPaper[];
}

/** One version of a policy, read once. */
export interface CompiledPolicy {
  policy: LicencePolicy;
  /** Names the version in what is answered, such as `ir-fars@1`. */
  rule: string;
  classes: ReadonlyMap<string, CompiledClass>;
  dayOf: (now: Date) => string;
}

/** Every version of every jurisdiction, newest first. */
export type CompiledPolicies = ReadonlyMap<string, readonly CompiledPolicy[]>;

/** Reads versions of policies once, so that each decision is a few look-ups. */
export function compilePolicies(policies: readonly LicencePolicy[]): CompiledPolicies {
  const found = new Map<string, CompiledPolicy[]>();
  for (const policy of [...policies].sort((a, b) => b.version - a.version)) {
    found.set(policy.jurisdiction, [...(found.get(policy.jurisdiction) ?? []), compilePolicy(policy)]);
  }
  return found;
}

/** Reads one version of a policy. */
export function compilePolicy(policy: LicencePolicy): CompiledPolicy {
  const rule = `${policy.jurisdiction}@${policy.version}`;
  const classes = policy.licence_classes.map((rules) => compileClass(rules, rule, policy.source_url));
  return {
    policy,
    rule,
    classes: new Map(classes.map((compiled) => [compiled.rules.code, compiled])),
    dayOf: calendarOf(policy.time_zone),
  };
}

function compileClass(rules: PolicyClass, policyRule: string, policySource: string): CompiledClass {
  const rule = `${policyRule}/${rules.code}`;
  return {
    rules,
    rule,
    source: rules.source_url ?? policySource,
    allowed: rules.allowed_categories && new Set(rules.allowed_categories),
    excluded: new Set(rules.excluded_categories),
    reviewed: new Set(rules.reviewed_categories ?? []),
    cold: new Set(rules.cold_storage.categories),
    channels: new Map(rules.channels.map((channel) => [channel.channel, channel])),
    caps: rules.caps.map((cap, index) => ({ ...cap, key: `${rule}/caps/${index}` })),
    papers: rules.required_docs.map((paper) => ({
      ...paper,
      rule: `${rule}/required_docs/${paper.type}`,
      categories: paper.categories && new Set(paper.categories),
    })),
  };
}

/** The version in force on a day; undefined when there is none. */
export function inForce(
  policies: CompiledPolicies,
  jurisdiction: string,
  now: Date,
): CompiledPolicy | undefined {
  return policies.get(jurisdiction)?.find(({ policy, dayOf }) => {
    const today = dayOf(now);
    return policy.effective_from <= today && (policy.effective_to === null || today <= policy.effective_to);
  });
}

/** Whether a list names a category or one that it lies in. The category stands first, then its parents. */
export function covers(list: ReadonlySet<string>, category: readonly string[]): boolean {
  for (const handle of category) if (list.has(handle)) return true;
  return false;
}
