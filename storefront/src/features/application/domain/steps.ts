import type { Application, ApplicationStep, ReviewedField } from "@dastranj/sellers/contract";

/** The steps of the wizard and the way through them. Each has an address of its own below `/seller/apply`. */

export const STEPS = [
  "start",
  "identity",
  "place",
  "work",
  "licence",
  "papers",
  "sheba",
  "summary",
] as const satisfies readonly (ApplicationStep | "start" | "summary")[];
export type Step = (typeof STEPS)[number];
/** A page of the wizard: one of its steps, or where the application stands. */
export type Stop = Step | "status";

/** What is written in the steps when a licence is renewed: the rest stands. */
const RENEWAL: readonly Step[] = ["licence", "papers", "summary"];

/** The page that an address names, if any. */
export const stopOf = (text: string): Stop | undefined =>
  text === "status" ? text : STEPS.find((step) => step === text);

/** In which step a field is written. */
export function stepOfField(field: ReviewedField): ApplicationStep {
  if (field.startsWith("paper.")) return "papers";
  return STEP_OF[field as keyof typeof STEP_OF] ?? "identity";
}

const STEP_OF = {
  identity_number: "identity",
  person_name: "identity",
  name: "identity",
  name_en: "identity",
  county: "place",
  craft: "place",
  address: "place",
  postal_code: "place",
  work_mode: "work",
  works_with: "work",
  licence: "licence",
  sheba: "sheba",
} as const satisfies Partial<Record<ReviewedField, ApplicationStep>>;

type Where = Pick<Application, "status" | "writable" | "next_step">;

/** The steps that belong to what she does now. */
export function stepsOf(application: Pick<Application, "writable" | "status"> | null): readonly Step[] {
  return application?.writable === "renewal" ? RENEWAL : STEPS;
}

/** Where `/seller/apply` leads who has begun: to the next open step, or to where her application stands. */
export function whereNow({ status, next_step }: Where): Stop {
  return status === "draft" ? (next_step ?? "summary") : "status";
}

/** Whether a page can be opened now. */
export function isOpen(stop: Stop, application: Pick<Application, "writable" | "status"> | null): boolean {
  if (!application) return stop === "start";
  if (stop === "status") return application.status !== "draft";
  if (stop === "start") return application.status === "draft";
  return application.writable !== "nothing" && stepsOf(application).includes(stop);
}

/**
 * Where saving a step leads to: while she applies, to the next step that is not done; what the office asked for is mended
 * one by one, so then back to its list; in a renewal on to its next step.
 */
export function afterSaving(
  step: ApplicationStep,
  application: Pick<Application, "status" | "writable" | "steps">,
): Stop {
  if (application.status === "changes_requested") return "status";
  if (application.writable === "renewal") return step === "licence" ? "papers" : "summary";
  // Papers may wait: whoever goes on without one is led to what else there is, and told in the end.
  const open = application.steps.filter((each) => !each.done && each.step !== step);
  const here = STEPS.indexOf(step);
  const ahead = open.find((each) => STEPS.indexOf(each.step) > here);
  return (ahead ?? open[0])?.step ?? "summary";
}

/**
 * What the office still asks for: a paper that came in after it asked is no longer among it. Of any other field nobody
 * knows whether it was mended, so it stays.
 */
export function stillAsked({
  requested,
  papers,
}: Pick<Application, "requested" | "papers">): NonNullable<Application["requested"]>["fields"] {
  if (!requested) return {};
  const anew = papers.filter(({ sent_at }) => sent_at > requested.at).map(({ type }) => `paper.${type}`);
  return Object.fromEntries(Object.entries(requested.fields).filter(([field]) => !anew.includes(field)));
}

export interface WayStop {
  step: Step;
  stage: "done" | "current" | "ahead";
  /** The office asks for something in it. */
  marked: boolean;
  /** Whether it can be opened. */
  open: boolean;
}

/** The whole way as it lies before her. */
export function wayOf(current: Step, application: Application | null): WayStop[] {
  const asked = new Set(
    Object.keys(application ? stillAsked(application) : {}).map((field) =>
      stepOfField(field as ReviewedField),
    ),
  );
  const renewal = application?.writable === "renewal";
  return stepsOf(application).map((step) => {
    const done =
      step === "start"
        ? application !== null
        : !renewal && (application?.steps.some((each) => each.step === step && each.done) ?? false);
    const reached = done || step === application?.next_step || application?.next_step === null;
    return {
      step,
      stage: step === current ? "current" : done ? "done" : "ahead",
      marked: asked.has(step as ApplicationStep),
      open: isOpen(step, application) && (renewal || reached),
    };
  });
}
