import { sends } from "../sends";

/** Owners only: sends the application to the office. */
export const POST = sends("submit");
