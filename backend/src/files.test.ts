import { describe, expect, it } from "vitest";
import { filesIn } from "./files";

const S3 = {
  S3_BUCKET: "pictures",
  S3_REGION: "ir-thr-1",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: "secret",
  S3_FILE_URL: "https://pictures.example/",
};

const provider = (env: Record<string, string>, backend = "https://market.example") =>
  filesIn(env, backend).options.providers[0];

describe("uploaded files", () => {
  it("lie beside the backend and are found at its public address", () => {
    expect(provider({ S3_BUCKET: "" }, "https://market.example/")).toEqual({
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        upload_dir: "static",
        private_upload_dir: "papers",
        backend_url: "https://market.example/static",
      },
    });
  });

  it("that are private lie where they are told to", () => {
    expect(provider({ PAPERS_FOLDER: "/data/papers" }).options.private_upload_dir).toBe("/data/papers");
  });

  it("lie in Amazon's S3, or in another", () => {
    expect(provider(S3)).toMatchObject({
      resolve: "@medusajs/medusa/file-s3",
      options: {
        bucket: "pictures",
        region: "ir-thr-1",
        access_key_id: "key",
        secret_access_key: "secret",
        file_url: "https://pictures.example",
        endpoint: undefined,
        prefix: "",
        acl: undefined,
        additional_client_config: {},
      },
    });
    const elsewhere = {
      ...S3,
      S3_ENDPOINT: "https://s3.example",
      S3_PREFIX: "market/",
      S3_OBJECT_ACL: "off",
    };
    expect(provider(elsewhere)?.options).toMatchObject({
      endpoint: "https://s3.example",
      prefix: "market/",
      acl: false,
      additional_client_config: { forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" },
    });
  });

  it("lie nowhere when only half of it is set", () => {
    expect(() => provider({ S3_ENDPOINT: "https://s3.example", S3_BUCKET: "pictures" })).toThrow(
      "S3_BUCKET, S3_ENDPOINT are set, but S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_FILE_URL are not: " +
        "set all of them to keep files in S3, or none to keep them here.",
    );
    const { S3_FILE_URL, ...rest } = S3;
    expect(() => provider(rest)).toThrow(/ are set, but S3_FILE_URL is not: /);
    expect(() => provider({ S3_FILE_URL })).toThrow(/^S3_FILE_URL is set, but /);
  });
});
