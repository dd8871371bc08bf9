import type { ShareCode } from "../../contract/allotment-words";
import type { Because } from "../allotment/order";

/** Why a share is so large, as it is shown: the code, with what is the reader's to know. */
export interface Reason {
  code: ShareCode;
  minimum_batch?: number;
  grade?: string;
}

/**
 * What is kept and shown of why: what others ask or make (`edge`, `level`) is left out, and so is a member's whole capacity, which tells what she makes for
 * others than this cooperative.
 *
 * @param step in which steps the order was shared
 */
export function reasonOf(because: Because, step: number): Reason {
  return {
    code: because.code,
    ...("minimum_batch" in because && { minimum_batch: because.minimum_batch * step }),
    ...("grade" in because && { grade: because.grade }),
  };
}
