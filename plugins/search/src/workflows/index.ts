// Importing these also defines the jobs that they enqueue.
export { rebuildSearch } from "./rebuild-search";
export { verifySearch } from "./verify-search";
