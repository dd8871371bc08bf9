import { sends } from "../sends";

/** Owners only: sends it again after changes were asked for. */
export const POST = sends("resubmit");
