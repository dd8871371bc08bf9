/**
 * What a request asked for, as a name from a short list: the pattern of the route that answered, never an id. A figure is
 * kept for each name, so a caller must not be able to invent new ones.
 */
export function routePattern(matched: unknown, path: string): string {
  if (typeof matched === "string") return matched;
  const folder = /^\/(app|static)(?=\/|$)/.exec(path)?.[0];
  return folder ? `${folder}/*` : "unmatched";
}
