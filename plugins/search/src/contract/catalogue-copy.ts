/** Name of the module that keeps a copy of the index in another engine, where there is one. */
export const CATALOGUE_COPY_MODULE = "catalogue_copy";
