export type Environment = Record<string, string | undefined>;

/**
 * A whole number of the environment; what is not set has the figure that is given.
 *
 * @throws Error naming the variable that is none, or below the least
 */
export function whole(env: Environment, name: string, unset: number, least: number): number {
  const given = Number(env[name] || unset);
  if (Number.isInteger(given) && given >= least) return given;
  throw new Error(`${name} is ${env[name]}; it must be a whole number, ${least} or more.`);
}
