/** So many packing slips come in one file. */
export const SLIPS_AT_ONCE = 50;
