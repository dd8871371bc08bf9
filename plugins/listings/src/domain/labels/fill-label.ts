/** What a template asks for, filled in; what is not known is empty. */
export type LabelValues = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([a-z_]+)\}/g;

/**
 * The lines of a label. One whose placeholders are all empty is left out, with the words around them; one without placeholders
 * always stands.
 */
export function fillLabel(template: string, values: LabelValues): { text: string; strong: boolean }[] {
  return template.split("\n").flatMap((line) => {
    const asked = [...line.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
    if (asked.length > 0 && asked.every((name) => !values[name])) return [];
    const text = line
      .replace(PLACEHOLDER, (_, name: string) => values[name] ?? "")
      .replace(/\s+/g, " ")
      // What joined two values when only one is known.
      .replace(/^[\s،,·-]+|[\s،,·-]+$/g, "");
    return text ? [{ text, strong: asked.includes("product") }] : [];
  });
}
