import { classNames } from "./class-names";
import { Link } from "./link";

export interface WayStep {
  key: string;
  label: string;
  /** Where it is; none for what cannot be opened yet. */
  href?: string;
  stage: "done" | "current" | "ahead";
  /** Something there is to be mended. */
  marked?: boolean;
  /** The stage in words, for those who do not see the colours. */
  stageWord: string;
}

const WEFT = { done: "bg-pistachio", current: "bg-madder", ahead: "bg-line" } as const;
const KNOT = {
  done: "border-pistachio bg-pistachio",
  current: "border-madder bg-saffron",
  ahead: "border-line-strong bg-card",
} as const;

/** A long way in few steps: on a telephone a band that is woven on with every step, beside a wide page the list of them. */
export function StepWay({
  label,
  count,
  steps,
  onOpen,
}: {
  label: string;
  count: string;
  steps: WayStep[];
  /** For ways whose steps are no pages of their own: told the key of a step that has an address. */
  onOpen?: (key: string) => void;
}) {
  const current = steps.find(({ stage }) => stage === "current");
  return (
    <nav aria-label={label}>
      <div className="lg:hidden">
        <p className="flex items-baseline justify-between gap-3 text-sm">
          <span className="font-bold text-walnut">{current?.label}</span>
          <span className="text-ink-soft">{count}</span>
        </p>
        <div aria-hidden className="mt-1.5 flex gap-1">
          {steps.map(({ key, stage, marked }) => (
            <span
              key={key}
              className={classNames(
                "h-2 grow rounded-sm",
                marked && stage !== "current" ? "bg-saffron" : WEFT[stage],
              )}
            />
          ))}
        </div>
      </div>
      <ol className="grid max-lg:hidden">
        {steps.map((step, index) => (
          <li
            key={step.key}
            className={classNames(
              "relative pb-1",
              index < steps.length - 1 &&
                "before:absolute before:start-[9px] before:top-9 before:-bottom-2 before:border-s-2",
              step.stage === "done"
                ? "before:border-pistachio"
                : "before:border-dashed before:border-line-strong",
            )}
          >
            <Stop step={step} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Stop({ step, onOpen }: { step: WayStep; onOpen?: (key: string) => void }) {
  const inside = (
    <>
      <span
        aria-hidden
        className={classNames(
          "block size-5 shrink-0 rotate-45 scale-75 rounded-sm border-2",
          step.marked ? "border-saffron bg-saffron-tint" : KNOT[step.stage],
        )}
      />
      <span>
        {step.label}
        <span className="sr-only"> ({step.stageWord})</span>
      </span>
    </>
  );
  const look = classNames(
    "flex min-h-11 items-center gap-3",
    step.stage === "current" ? "font-bold text-walnut" : step.stage === "ahead" && "text-ink-soft",
  );
  if (!step.href || step.stage === "current") {
    return (
      <span aria-current={step.stage === "current" ? "step" : undefined} className={look}>
        {inside}
      </span>
    );
  }
  if (onOpen) {
    return (
      <button
        type="button"
        onClick={() => onOpen(step.key)}
        className={classNames(look, "text-start hover:text-madder hover:underline")}
      >
        {inside}
      </button>
    );
  }
  return (
    <Link href={step.href} className={classNames(look, "hover:text-madder hover:underline")}>
      {inside}
    </Link>
  );
}
