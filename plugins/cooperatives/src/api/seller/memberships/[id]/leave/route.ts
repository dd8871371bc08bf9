import { producerMoves } from "../../../move-membership";

/** A producer's owner: take an application back, or leave. */
export const POST = producerMoves("end");
