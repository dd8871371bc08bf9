import { sends } from "../sends";

/** Owners only: sends what renews the licence, from 60 days before it ends. */
export const POST = sends("renew");
