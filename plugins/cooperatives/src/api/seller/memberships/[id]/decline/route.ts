import { producerMoves } from "../../../move-membership";

/** A producer's owner: decline an invitation. */
export const POST = producerMoves("refuse");
