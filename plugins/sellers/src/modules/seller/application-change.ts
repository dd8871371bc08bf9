/** What one step of an application writes, all or nothing. What is left out stays. */
export interface ApplicationChange {
  seller_id: string;
  seller?: Record<string, unknown>;
  /** Of the owner who writes. */
  member?: { id: string; name: string };
  particulars?: Record<string, string | null>;
  /** A licence of hers that gives its key to the one that renews it under the same number. */
  renamed?: { id: string; number_key: string };
  /** Changed where it has an id, else made. */
  licences?: ({ id?: string } & Record<string, unknown>)[];
  /** Papers made, marked as replaced, and taken away for good. */
  papers?: { made?: Record<string, unknown>; replaced?: string[]; removed?: string[] };
}
