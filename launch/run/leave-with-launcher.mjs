// Loaded into every Node program the launcher starts. The launcher holds the other end of pipe 3; when it dies without
// being able to stop its programs (kill -9), the pipe closes and they leave by themselves instead of holding a port.
import { Socket } from "node:net";

// A program passes its own options on to the workers it forks; in those, pipe 3 is something else.
if (process.env.DASTRANJ_LAUNCHER === String(process.ppid)) {
  const leash = new Socket({ fd: 3, readable: true, writable: false });
  leash.on("error", () => leash.destroy());
  leash.on("close", () => {
    setTimeout(() => process.exit(1), 5000).unref();
    process.kill(process.pid, "SIGTERM");
  });
  leash.resume();
  leash.unref();
}
