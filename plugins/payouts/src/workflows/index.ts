/** @public the HTTP tests post once more with it */
export { postPart } from "./post-part";
