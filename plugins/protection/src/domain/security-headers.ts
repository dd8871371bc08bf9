/** What a browser may do with an answer, by the part of the backend that gives it. */
export interface Surroundings {
  /** The path asked for. */
  path: string;
  /** Whether the public address is https. */
  https: boolean;
}

/** The admin's pages: its own scripts alone, pictures from wherever files are kept, styles that its library writes. */
const ADMIN = {
  defaultSrc: ["'self'"],
  baseUri: ["'self'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'", "data:"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", "data:", "blob:", "https:"],
  objectSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
};

/** Answers are data, and uploaded files are strangers': nothing in them is run. */
const NOTHING = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] };

/** The options for helmet. What is not named here is as helmet has it. */
export function securityHeaders({ path, https }: Surroundings) {
  const isAdmin = /^\/app(\/|$)/.test(path);
  // Where there is no https, neither this machine's admin nor its pictures may be asked for by it.
  const imgSrc = https ? ADMIN.imgSrc : [...ADMIN.imgSrc, "http:"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: isAdmin ? { ...ADMIN, imgSrc } : NOTHING,
    },
    // The storefront shows uploaded pictures, and it is another origin.
    crossOriginResourcePolicy: { policy: path.startsWith("/static/") ? "cross-origin" : "same-site" },
    frameguard: { action: "deny" },
    strictTransportSecurity: https && { maxAge: 365 * 24 * 3600, includeSubDomains: false },
  } as const;
}
