/** @public the HTTP tests post once more with it */
export { postPart } from "./post-part";
/** @public the HTTP tests compare at a moment of theirs */
export { reconcile } from "./reconcile";
