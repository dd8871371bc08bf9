import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCrew, type Crew } from "../../support/processes";
import { startS3 } from "../../support/s3";

type Process = Awaited<ReturnType<Crew["join"]>>;
type S3 = Awaited<ReturnType<typeof startS3>>;

const ACCOUNT = {
  bucket: "pictures",
  region: "ir-thr-1",
  accessKeyId: "the-key-of-the-tests",
  secretAccessKey: "the secret of the tests",
};

/** The first bytes of a picture: not text in any encoding. */
const PICTURE = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

/** A market at a public https address, that keeps its files in an S3 and believes nobody: this machine is an outsider. */
describe("a market of the world outside", () => {
  let s3: S3;
  let market: Crew;
  let server: Process;

  beforeAll(async () => {
    s3 = await startS3(ACCOUNT);
    market = await aCrew("dastranj_outside", {
      env: {
        BACKEND_URL: "https://market.example",
        TRUSTED_PROXIES: "192.0.2.1",
        LIMIT_SEARCH: "5/600",
        S3_ENDPOINT: s3.url,
        S3_BUCKET: ACCOUNT.bucket,
        S3_REGION: ACCOUNT.region,
        S3_ACCESS_KEY_ID: ACCOUNT.accessKeyId,
        S3_SECRET_ACCESS_KEY: ACCOUNT.secretAccessKey,
        S3_FILE_URL: `${s3.url}/${ACCOUNT.bucket}`,
        S3_PREFIX: "market/",
      },
    });
    server = await market.join("shared");
  });

  afterAll(async () => {
    await server?.stop();
    await s3?.stop();
  });

  async function signedIn(): Promise<string> {
    const operator = market.logins.find(({ role }) => role === "operator");
    const { token } = await market.store(server.url).must("/auth/user/emailpass", {
      email: operator?.email,
      password: operator?.password,
    });
    return token;
  }

  it("counts an outsider by her own address, whomever she says she is", async () => {
    const answers: number[] = [];
    for (let time = 0; time < 7; time++) {
      const { headers } = market.store(server.url);
      const forged = { ...headers, "x-forwarded-for": `203.0.113.${time}`, "x-real-ip": `203.0.113.${time}` };
      answers.push((await fetch(`${server.url}/store/search`, { headers: forged })).status);
    }
    expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  it("tells browsers to come by https only, and gives them cookies for https only", async () => {
    const headers = {
      authorization: `Bearer ${await signedIn()}`,
      "content-type": "application/json",
      "x-forwarded-proto": "https",
    };
    const session = await fetch(`${server.url}/auth/session`, { method: "POST", headers, body: "{}" });
    const cookie = session.headers.get("set-cookie") ?? "";
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax"])
      expect(cookie).toContain(`; ${attribute}`);
    expect(session.headers.get("strict-transport-security")).toBe("max-age=31536000");
    const admin = await fetch(`${server.url}/app`);
    expect(admin.headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect(admin.headers.get("content-security-policy")).not.toContain("http:");
  });

  it("keeps an upload in its S3, signed and as it was sent, and names its public address", async () => {
    const form = new FormData();
    form.append("files", new Blob([PICTURE], { type: "image/png" }), "گلیم قشقایی.png");
    const headers = { authorization: `Bearer ${await signedIn()}` };
    const answer = await fetch(`${server.url}/admin/uploads`, { method: "POST", headers, body: form });
    const { files } = (await answer.json()) as { files: { id: string; url: string }[] };
    expect([answer.status, s3.refused]).toEqual([200, []]);
    const [key = ""] = s3.kept.keys();
    expect(key).toMatch(/^market\/گلیم قشقایی-[0-9A-Z]{26}\.png$/);
    expect(s3.kept.get(key)).toEqual({ body: PICTURE, contentType: "image/png", acl: "public-read" });
    expect(files[0]?.url).toBe(
      `${s3.url}/pictures/market/${encodeURIComponent(key.slice("market/".length))}`,
    );
    const read = await fetch(files[0]?.url ?? "");
    expect(Buffer.from(await read.arrayBuffer())).toEqual(PICTURE);
  });

  it("stands on an S3 that takes nothing unsigned, and gives nothing that is not there", async () => {
    const address = `${s3.url}/pictures/market/a.png`;
    const unsigned = await fetch(address, { method: "PUT", body: PICTURE });
    expect([unsigned.status, await unsigned.text()]).toEqual([403, expect.stringContaining("AccessDenied")]);
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(`${s3.url}/others/a.png`)).status).toBe(404);
  });

  it("tells the operator to come again while its S3 is away", async () => {
    await s3.stop();
    const form = new FormData();
    form.append("files", new Blob([PICTURE], { type: "image/png" }), "a.png");
    const headers = { authorization: `Bearer ${await signedIn()}`, "accept-language": "en" };
    const answer = await fetch(`${server.url}/admin/uploads`, { method: "POST", headers, body: form });
    expect(answer.status).toBe(503);
  });
});
