import net from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { LaunchFailure } from "../report/failure.mjs";

/**
 * Whether a server can listen on the port, on every address of this machine.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function portIsFree(port) {
  // A program that listens on one loopback address alone is found only by calling it.
  const [onFour, onSix] = await Promise.all([answers(port, "127.0.0.1"), answers(port, "::1")]);
  return !onFour && !onSix && (await canListen(port));
}

/**
 * Fails with a sentence when the port is taken.
 * @param {number} port
 * @param {string} variable the setting that chooses another port
 * @param {number} [patience] milliseconds to wait for something that is just stopping
 */
export async function requireFreePort(port, variable, patience = 0) {
  const deadline = Date.now() + patience;
  while (!(await portIsFree(port))) {
    if (Date.now() >= deadline) {
      throw new LaunchFailure(
        `Port ${port} is already in use: stop the program that uses it, or choose another port with ${variable}=${port + 1} npm start.`,
      );
    }
    await delay(200);
  }
}

/**
 * The first free port from the given one on.
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function freePort(from) {
  for (let port = from; port < from + 200 && port <= 65535; port++) {
    if (await portIsFree(port)) return port;
  }
  throw new LaunchFailure(
    `No port between ${from} and ${from + 199} is free: stop something that listens there.`,
  );
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 1000 });
    const settle = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(false));
    socket.once("error", () => settle(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES") {
        reject(new LaunchFailure(`Port ${port} is reserved for the administrator: choose one above 1023.`));
      } else reject(error);
    });
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
