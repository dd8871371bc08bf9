import { type Environment, whole } from "./whole";

/**
 * How long people of a wholesale order wait for one another, as the cooperatives plugin reads it.
 *
 * @throws Error naming the variable that is no whole number of its range
 */
export function cooperativesDays(env: Environment) {
  return {
    allotment: { receivingDays: whole(env, "RECEIVING_DAYS", 3, 0) },
    receiving: { claim: whole(env, "CLAIM_DAYS", 7, 1), answerClaim: whole(env, "CLAIM_ANSWER_DAYS", 5, 1) },
  };
}
