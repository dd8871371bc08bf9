import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface TimelineStep {
  key: string;
  label: ReactNode;
  note?: ReactNode;
  stage: "done" | "current" | "ahead";
  /** The stage in words, for those who do not see the colours. */
  stageWord: string;
}

const KNOTS = {
  done: "border-pistachio bg-pistachio",
  current: "border-madder bg-saffron",
  ahead: "border-line-strong bg-card",
} as const;

/** From knot to knot: down the page where it is narrow, along the line where it is wide. */
const THREAD = classNames(
  "before:absolute before:start-[9px] before:top-5 before:-bottom-1 before:border-s-2",
  "sm:before:start-5 sm:before:end-0 sm:before:top-[9px] sm:before:bottom-auto sm:before:border-s-0 sm:before:border-t-2",
);

/** Steps on a thread: a full knot for what is done, a bright one for now, an empty one for what is ahead. */
export function Timeline({ label, steps }: { label: string; steps: TimelineStep[] }) {
  return (
    <ol aria-label={label} className="grid sm:auto-cols-fr sm:grid-flow-col">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.stage === "current" ? "step" : undefined}
          className={classNames(
            "relative grid grid-cols-[1.25rem_1fr] gap-x-3 pb-3 last:pb-0 sm:grid-cols-1 sm:gap-y-1 sm:pb-0 sm:pe-3",
            index < steps.length - 1 && THREAD,
            index < steps.length - 1 &&
              (step.stage === "done"
                ? "before:border-pistachio"
                : "before:border-dashed before:border-line-strong"),
          )}
        >
          <span
            aria-hidden
            className={classNames(
              "mt-1 block size-5 rotate-45 scale-75 rounded-sm border-2 sm:mt-0",
              KNOTS[step.stage],
            )}
          />
          <span className="grid">
            <span
              className={classNames("text-sm", step.stage === "ahead" ? "text-ink-soft" : "font-semibold")}
            >
              {step.label}
              <span className="sr-only"> ({step.stageWord})</span>
            </span>
            {step.note && <span className="text-xs text-ink-soft">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
