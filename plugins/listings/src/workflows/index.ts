/** All that Medusa loads of this plugin's workflows at start. */
export {};
