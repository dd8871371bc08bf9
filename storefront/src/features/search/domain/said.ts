/** A text with its names filled in: `{count}` and the like. */
export function said(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
