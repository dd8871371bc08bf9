import { requestIdHeader, requestIdOf } from "./request-id";

/** Who visits, as `nameVisitors` wrote it into the visit: an outsider cannot have. */
const VISITOR_HEADER = "x-forwarded-for";

/** The header that tells the backend on whose behalf it is asked, so that visitors are not counted as one. */
export function visitorHeader(headers: Pick<Headers, "get">): Record<string, string> {
  const visitor = headers.get(VISITOR_HEADER);
  return visitor ? { [VISITOR_HEADER]: visitor } : {};
}

/** All that the backend is told of a visit: the id it is found by in the logs, and whose it is. */
export function visitHeaders(headers: Pick<Headers, "get">): Record<string, string> {
  return { ...requestIdHeader(requestIdOf(headers)), ...visitorHeader(headers) };
}
