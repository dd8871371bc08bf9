import type { StoreSellerAnswer } from "@dastranj/sellers/contract";
import { ApiRefusal, callStore } from "./client";

/** Which of these sellers sell nothing at the moment: only a verified seller is found in the store, and she may be away. */
export async function notSelling(handles: readonly string[]): Promise<string[]> {
  const closed = await Promise.all(
    handles.map((handle) =>
      callStore<StoreSellerAnswer>(`sellers/${handle}`).then(
        ({ seller }) => seller.away !== null,
        (error) => error instanceof ApiRefusal && error.status === 404,
      ),
    ),
  );
  return handles.filter((_, index) => closed[index]);
}
