"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/ui/field";

const HOURS = [6, 12, 24, 48, 72, 120] as const;

/** The instant so many hours from another. */
export const hoursAfter = (from: number, hours: number) => new Date(from + hours * 3_600_000);

/** How long: hours below two days, days above. */
export function DeadlineField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (hours: number) => void;
}) {
  const t = useTranslations("allotment.desk.simulation");
  return (
    <SelectField
      required
      label={label}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {HOURS.map((hours) => (
        <option key={hours} value={hours}>
          {hours < 48 ? t("hours", { count: hours }) : t("days", { count: hours / 24 })}
        </option>
      ))}
    </SelectField>
  );
}
