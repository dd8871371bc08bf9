import { producerMoves } from "../../../move-membership";

/** A producer's owner: accept an invitation. */
export const POST = producerMoves("accept");
