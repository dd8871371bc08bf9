import { ApiRefusal, callStore } from "./client";

/** Which of these sellers sell nothing at the moment: only a verified seller is found in the store. */
export async function notSelling(handles: readonly string[]): Promise<string[]> {
  const closed = await Promise.all(
    handles.map((handle) =>
      callStore(`sellers/${handle}`).then(
        () => false,
        (error) => error instanceof ApiRefusal && error.status === 404,
      ),
    ),
  );
  return handles.filter((_, index) => closed[index]);
}
