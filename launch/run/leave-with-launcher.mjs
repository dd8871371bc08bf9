// Loaded into every server the launcher starts. The launcher holds the other end of pipe 3; when it dies without
// being able to stop its servers (kill -9), the pipe closes and the server leaves by itself instead of holding its port.
import { Socket } from "node:net";

const leash = new Socket({ fd: 3, readable: true, writable: false });
leash.on("error", () => leash.destroy());
leash.on("close", () => {
  setTimeout(() => process.exit(1), 5000).unref();
  process.kill(process.pid, "SIGTERM");
});
leash.resume();
leash.unref();
