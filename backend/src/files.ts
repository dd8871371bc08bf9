/** A module as it stands in Medusa's configuration. */
interface FileModule {
  resolve: string;
  options: { providers: { resolve: string; id: string; options: Record<string, unknown> }[] };
}

/** All of these or none. */
const NEEDED = ["S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_FILE_URL"];

/** What may be left out: the address of an S3 that is not Amazon's, the folder within the bucket, who decides what is public. */
const OPTIONAL = ["S3_ENDPOINT", "S3_PREFIX", "S3_OBJECT_ACL"];

/**
 * Where uploaded files are kept: in an S3 when its variables are set, where all servers reach it; else in the folder
 * `static` of this one, which it serves itself, and private ones in `PAPERS_FOLDER`, which nobody serves.
 *
 * @param backend the backend's public address
 * @throws Error naming what is missing when only some of the variables are set
 */
export function filesIn(env: Record<string, string | undefined>, backend: string): FileModule {
  const missing = NEEDED.filter((name) => !env[name]);
  const set = [...NEEDED, ...OPTIONAL].filter((name) => env[name]);
  if (set.length === 0) {
    return moduleOf("file-local", {
      upload_dir: "static",
      // Sealed papers: no folder that is served, and none that a new build empties.
      private_upload_dir: env.PAPERS_FOLDER || "papers",
      backend_url: `${withoutSlash(backend)}/static`,
    });
  }
  if (missing.length > 0) {
    throw new Error(
      `${set.join(", ")} ${set.length > 1 ? "are" : "is"} set, but ${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} not: set all of them to keep files in S3, or none to keep them here.`,
    );
  }
  return moduleOf("file-s3", {
    bucket: env.S3_BUCKET,
    region: env.S3_REGION,
    access_key_id: env.S3_ACCESS_KEY_ID,
    secret_access_key: env.S3_SECRET_ACCESS_KEY,
    file_url: withoutSlash(env.S3_FILE_URL ?? ""),
    endpoint: env.S3_ENDPOINT || undefined,
    prefix: env.S3_PREFIX ?? "",
    // Off where the bucket alone decides what is public, as Amazon's do unless told otherwise.
    acl: env.S3_OBJECT_ACL === "off" ? false : undefined,
    // Others than Amazon's know a bucket by the path, since their certificate is for one name, and not its new checksums.
    additional_client_config: env.S3_ENDPOINT
      ? { forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" }
      : {},
  });
}

function moduleOf(name: "file-local" | "file-s3", options: Record<string, unknown>): FileModule {
  const provider = { resolve: `@medusajs/medusa/${name}`, id: name === "file-s3" ? "s3" : "local", options };
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } };
}

const withoutSlash = (url: string) => url.replace(/\/+$/, "");
