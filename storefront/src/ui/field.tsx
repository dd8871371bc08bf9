import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names";

export const CONTROL = classNames(
  "w-full min-h-11 rounded-md border border-line-strong bg-card px-3.5 py-2 text-ink",
  "placeholder:text-ink-soft hover:border-walnut",
  "aria-invalid:border-madder aria-invalid:bg-madder-tint",
);

interface Labelled {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the value, in the visitor's words. */
  error?: ReactNode;
}

function Frame({
  id,
  label,
  hint,
  error,
  children,
  className,
  required,
  optionalWord,
}: Labelled & {
  id: string;
  children: ReactNode;
  className?: string;
  required?: boolean;
  optionalWord?: string;
}) {
  return (
    <div className={classNames("grid content-start gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-semibold text-walnut">
        {label}
        {!required && optionalWord && (
          <span className="ms-1 font-normal text-ink-soft">({optionalWord})</span>
        )}
      </label>
      {children}
      {hint && !error && (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-xs font-semibold text-madder-deep">
          {error}
        </p>
      )}
    </div>
  );
}

function describedBy(id: string, hint: ReactNode, error: ReactNode) {
  if (error) return `${id}-error`;
  return hint ? `${id}-hint` : undefined;
}

/** A labelled text input with hint and error; `latin` is for e-mail, phone, codes: written left to right. */
export function TextField({
  label,
  hint,
  error,
  latin = false,
  optionalWord,
  className,
  id,
  ...rest
}: Labelled & ComponentProps<"input"> & { latin?: boolean; optionalWord?: string }) {
  const own = useId();
  const key = id ?? own;
  return (
    <Frame {...{ id: key, label, hint, error, className, optionalWord }} required={rest.required}>
      <input
        {...rest}
        id={key}
        dir={latin ? "ltr" : rest.dir}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(key, hint, error)}
        className={classNames(CONTROL, latin && "tabular")}
      />
    </Frame>
  );
}

/** A labelled text of several lines. */
export function TextAreaField({
  label,
  hint,
  error,
  optionalWord,
  className,
  id,
  ...rest
}: Labelled & ComponentProps<"textarea"> & { optionalWord?: string }) {
  const own = useId();
  const key = id ?? own;
  return (
    <Frame {...{ id: key, label, hint, error, className, optionalWord }} required={rest.required}>
      <textarea
        rows={3}
        {...rest}
        id={key}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(key, hint, error)}
        className={CONTROL}
      />
    </Frame>
  );
}

/** A labelled choice from a list; the browser's own list, so it works everywhere. */
export function SelectField({
  label,
  hint,
  error,
  optionalWord,
  className,
  id,
  children,
  ...rest
}: Labelled & ComponentProps<"select"> & { optionalWord?: string }) {
  const own = useId();
  const key = id ?? own;
  return (
    <Frame {...{ id: key, label, hint, error, className, optionalWord }} required={rest.required}>
      <select
        {...rest}
        id={key}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(key, hint, error)}
        className={CONTROL}
      >
        {children}
      </select>
    </Frame>
  );
}

/** A question with several controls below it: choices, or the parts of a date. */
export function FieldGroup({
  label,
  hint,
  error,
  id,
  className,
  children,
}: Labelled & { id?: string; className?: string; children: ReactNode }) {
  const own = useId();
  const key = id ?? own;
  return (
    <fieldset
      id={key}
      aria-describedby={describedBy(key, hint, error)}
      className={classNames("grid min-w-0 content-start gap-1.5", className)}
    >
      <legend className="mb-1.5 text-sm font-semibold text-walnut">{label}</legend>
      {children}
      {hint && !error && (
        <p id={`${key}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${key}-error`} className="text-xs font-semibold text-madder-deep">
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** One of several choices, as a card that is pressed as a whole. */
export function RadioCard(props: ChoiceProps) {
  return <ChoiceCard {...props} type="radio" />;
}

/** One of several things of which many may be chosen. */
export function CheckCard(props: ChoiceProps) {
  return <ChoiceCard {...props} type="checkbox" />;
}

type ChoiceProps = Omit<ComponentProps<"input">, "title" | "type"> & {
  title: ReactNode;
  note?: ReactNode;
  /** Stands at the end of the line: a price, say. */
  aside?: ReactNode;
};

function ChoiceCard({ title, note, aside, className, type, ...rest }: ChoiceProps & { type: string }) {
  return (
    <label
      className={classNames(
        "flex min-h-13 cursor-pointer items-center gap-3 rounded-md border border-line-strong bg-card px-4 py-2.5",
        "hover:border-walnut has-checked:border-madder has-checked:bg-madder-tint",
        "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
        "has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:text-ink-soft",
        className,
      )}
    >
      <input {...rest} type={type} className="size-4.5 shrink-0 outline-none" />
      <span className="grid grow">
        <span className="font-semibold">{title}</span>
        {note && <span className="text-sm text-ink-soft">{note}</span>}
      </span>
      {aside && <span className="shrink-0 font-semibold">{aside}</span>}
    </label>
  );
}
