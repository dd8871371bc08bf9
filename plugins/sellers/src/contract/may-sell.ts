/** Name under which the module of licence policies is registered in the container; its service is `MaySell`. */
export const LICENCE_POLICY_MODULE = "licence_policy";

/** A paper that the policy in force asks of the holder of a licence. */
export interface RequiredPaper {
  type: string;
  /** The wanted categories that it is asked for. */
  categories: string[];
  /** So many months after its issue it runs out, whatever stands on it; null: only by what stands on it. */
  valid_months: number | null;
}

/** The service of the module of licence policies, as others see it. */
export interface MaySell {
  /** The papers that goods of these categories need under a class of licence; none where there is no such class. */
  requiredPapers(wanted: {
    jurisdiction: string;
    licence_class: string;
    /** Handles of categories. */
    categories: string[];
    now: Date;
  }): Promise<RequiredPaper[]>;
}
