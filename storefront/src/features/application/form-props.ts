import type { Application } from "@dastranj/sellers/contract";

/** What every form of a step is given. */
export interface FormProps {
  application: Application;
  /** The page before. */
  back: string;
  /** Saving leads back to a list, not on. */
  last: boolean;
}

/** A choice by its code, named in the reader's language. */
export interface Choice {
  code: string;
  name: string;
}
