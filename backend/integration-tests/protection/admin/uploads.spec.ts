import { request } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { anOperator } from "../../support/factories";

interface Uploaded {
  files?: { id: string; url: string }[];
  code?: string;
  message?: string;
}

/** The first bytes of a picture: not text in any encoding. */
const PICTURE = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

describe("an upload", () => {
  let token: string;
  let url: string;

  beforeAll(async () => {
    token = await anOperator();
    url = (await application()).url;
  });

  async function upload(files: [field: string, name: string, content: BlobPart][]) {
    const form = new FormData();
    for (const [field, name, content] of files)
      form.append(field, new Blob([content], { type: "image/png" }), name);
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/admin/uploads`, { method: "POST", headers, body: form });
    return { status: response.status, body: (await response.json()) as Uploaded };
  }

  it("is kept beside the backend, and read at its public address as it was sent", async () => {
    const { status, body } = await upload([["files", "گلیم.png", PICTURE]]);
    expect(status).toBe(200);
    const address = new URL(body.files?.[0]?.url ?? "");
    expect(address.origin).toBe("http://localhost:9000");
    const read = await fetch(url + address.pathname);
    expect(Buffer.from(await read.arrayBuffer())).toEqual(PICTURE);
    expect(read.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(read.headers.get("content-security-policy")).toBe(
      "default-src 'none';frame-ancestors 'none';sandbox",
    );
    expect(read.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is refused when it is larger than twenty megabytes, before it is read", async () => {
    const { status, body } = await upload([["files", "a.png", new Uint8Array(20 * 1024 * 1024)]]);
    expect([status, body.code]).toEqual([413, "body_too_large"]);
  });

  it("is refused when it does not say how large it is", async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        "content-type": "multipart/form-data; boundary=x",
        "transfer-encoding": "chunked",
      };
      request(`${url}/admin/uploads`, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end('--x\r\ncontent-disposition: form-data; name="files"; filename="a.png"\r\n\r\na\r\n--x--\r\n');
    });
    expect(status).toBe(400);
  });

  it("is refused when it is more than twenty files, and none of them is kept", async () => {
    const many = Array.from(
      { length: 21 },
      (_, at) => ["files", `too-many-${at}.png`, "x"] as [string, string, string],
    );
    const { status, body } = await upload(many);
    expect([status, body.code, body.files]).toEqual([400, "upload_too_many_files", undefined]);
  });

  it.each([["nobody asked for", "image/png", [["pictures", "a.png", "x"]]]] as const)(
    "is refused when it is a field %s",
    async (_, _type, files) => {
      const { status, body } = await upload(files.map((file) => [...file]));
      expect([status, body.code]).toEqual([400, "upload_unreadable"]);
    },
  );

  it("is refused when it is broken off, or says no boundary", async () => {
    const broken = async (type: string, body: string) => {
      const headers = { authorization: `Bearer ${token}`, "content-type": type, "accept-language": "en" };
      const response = await fetch(`${url}/admin/uploads`, { method: "POST", headers, body });
      return [response.status, ((await response.json()) as Uploaded).code];
    };
    const part = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.png"\r\n\r\na';
    expect(await broken("multipart/form-data; boundary=x", part)).toEqual([400, "upload_unreadable"]);
    expect(await broken("multipart/form-data", part)).toEqual([400, "upload_unreadable"]);
  });

  it("is nobody's but the operator's", async () => {
    const form = new FormData();
    form.append("files", new Blob(["x"]), "a.png");
    const response = await fetch(`${url}/admin/uploads`, { method: "POST", body: form });
    expect(response.status).toBe(401);
  });
});
