/** A failure that a person can mend; its message is the whole sentence that says how. */
export class LaunchFailure extends Error {
  name = "LaunchFailure";
}

/** Someone asked to stop (Ctrl-C, SIGTERM): not a failure. */
export class StopRequested extends Error {
  name = "StopRequested";
}
