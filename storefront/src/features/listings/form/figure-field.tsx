"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { persianDigits } from "@/lib/format";
import { TextField } from "@/ui/field";
import { figures } from "../domain/amounts";

/** Groups of three, in the digits of the language: ۱۲۵٬۰۰۰. */
function shown(value: string, persian: boolean): string {
  const [whole = "", rest] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, persian ? "٬" : ",");
  const all = rest === undefined ? grouped : `${grouped}${persian ? "٫" : "."}${rest}`;
  return persian ? persianDigits(all) : all;
}

const digitsIn = (text: string) => text.replace(/[^\d\u06f0-\u06f9\u0660-\u0669]/g, "").length;

/** A field of figures: takes every kind of digit, shows them grouped in the reader's own, and keeps them plain. */
export function FigureField({
  value,
  onFigures,
  point = false,
  ...rest
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onFigures: (value: string) => void;
  /** A fraction may be typed. */
  point?: boolean;
  optionalWord?: string;
  required?: boolean;
  onFocus?: () => void;
  className?: string;
}) {
  const persian = useLocale() === "fa";
  const input = useRef<HTMLInputElement>(null);
  /** How many digits stand behind the caret: grouping must not move it. */
  const behind = useRef<number>(undefined);
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || behind.current === undefined || document.activeElement !== field) return;
    let at = field.value.length;
    while (at > 0 && digitsIn(field.value.slice(at)) < behind.current) at -= 1;
    field.setSelectionRange(at, at);
    behind.current = undefined;
  });
  return (
    <TextField
      {...rest}
      ref={input}
      latin
      type="text"
      inputMode={point ? "decimal" : "numeric"}
      autoComplete="off"
      maxLength={20}
      value={shown(value, persian)}
      onChange={({ target }) => {
        behind.current = digitsIn(target.value.slice(target.selectionStart ?? target.value.length));
        onFigures(figures(target.value, { point }));
      }}
    />
  );
}
