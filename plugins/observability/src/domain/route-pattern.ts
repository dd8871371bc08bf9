/**
 * What a request asked for, as a name from a short list: the pattern of the route that answered, never an id. A figure is
 * kept for each name, so a caller must not be able to invent new ones.
 */
export function routePattern(matched: unknown, path: string): string {
  // Folders that are served as a whole; a route within knows only the rest of its path.
  const folder = /^\/(app|static)(?=\/|$)/.exec(path)?.[0];
  if (folder) return `${folder}/*`;
  return typeof matched === "string" ? matched : "unmatched";
}
