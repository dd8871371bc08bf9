/** Name of the module that keeps the words of the index. */
export const VOCABULARY_MODULE = "vocabulary";
