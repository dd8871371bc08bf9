import { Select } from "@medusajs/ui";
import { useWords } from "./use-words";

/** Stands for "no choice": a select of this design system knows no empty value. */
const ANY = "any";

/** One of the list's filters: a few values to choose from, or none of them. */
export function Choice<Value extends string>({
  label,
  any,
  value,
  options,
  onChange,
}: {
  label: string;
  any: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}) {
  const { persian } = useWords();
  return (
    <Select
      size="small"
      dir={persian ? "rtl" : "ltr"}
      value={value ?? ANY}
      onValueChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
    >
      <Select.Trigger aria-label={label} className="min-w-0">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ANY}>{any}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
