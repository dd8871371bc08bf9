import { request } from "node:http";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { VaultModuleService } from "../../../../plugins/privacy/src/modules/vault/service";
import { application, load } from "../../support/application";
import { anApplicant, aPhoto, kept, type TestApplicant, uploadPaper } from "../../support/applying";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";
import { logOf } from "../../support/log";

interface Link {
  path: string;
  mime_type: string;
  expires_at: string;
}

const PDF = Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");

async function readPaper(path: string) {
  const response = await fetch((await application()).url + path);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe("a paper", () => {
  let applicant: TestApplicant;
  let operator: string;
  beforeAll(async () => {
    applicant = await anApplicant();
    operator = await anOperator();
  });

  const linkFor = (id: string, token: string) =>
    send<Link>("GET", `/admin/papers/${id}/link`, undefined, { token });

  it("is kept sealed, without what the camera added, and read by its link alone", async () => {
    const { container } = await application();
    const sent = await applicant.upload("national_card");
    expect(sent.status).toBe(201);
    const [paper] = await (await kept()).listPapers({ seller_id: applicant.sellerId });
    const lies: Buffer = await container.resolve("file").getAsBuffer(paper?.file_key);
    expect(lies.subarray(0, 9).toString()).toBe("v1.first\n");
    expect(lies.includes("JFIF")).toBe(false);
    const served = await fetch(`${(await application()).url}/static/${paper?.file_key}`);
    expect(served.status).toBe(404);

    const { status, body, headers } = await linkFor(paper?.id ?? "", operator);
    expect([status, body.mime_type, headers.get("cache-control")]).toEqual([200, "image/jpeg", "no-store"]);
    const { response, bytes } = await readPaper(body.path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-disposition")).toBe('inline; filename="national_card.jpg"');
    const { format, width, height, exif } = await sharp(bytes).metadata();
    expect([format, width, height, exif]).toEqual(["jpeg", 60, 40, undefined]);
    expect(bytes.includes("SECRET-OF-THE-CAMERA")).toBe(false);
  });

  it("that an operator sees is in the audit trail, one that its owner sees is not", async () => {
    const { body } = await applicant.upload("residence", PDF);
    const paper = body.application.papers.find(({ type }) => type === "residence");
    const own = await send<Link>("GET", `/seller/application/papers/${paper?.id}/link`, undefined, applicant);
    expect((await readPaper(own.body.path)).bytes).toEqual(PDF);
    const seen = async () =>
      (await (await kept()).listSellerEvents({ seller_id: applicant.sellerId, verb: "paper_seen" })).filter(
        ({ details }) => (details as { paper_id: string }).paper_id === paper?.id,
      );
    expect(await seen()).toEqual([]);
    const { path } = (await linkFor(paper?.id ?? "", operator)).body;
    await readPaper(path);
    expect(await seen()).toMatchObject([
      { actor_kind: "operator", details: { paper_id: paper?.id, type: "residence" } },
    ]);
  });

  it("is not read by a link that was changed or has run out, nor by anybody but operators and its owner", async () => {
    const [paper] = (await applicant.read()).papers;
    const { path } = (await linkFor(paper?.id ?? "", operator)).body;
    const [body = "", signature = ""] = path.replace("/papers/", "").split(".");
    const later = { ...JSON.parse(Buffer.from(body, "base64url").toString()), until: 9e15 };
    const forged = Buffer.from(JSON.stringify(later)).toString("base64url");
    for (const token of [`${forged}.${signature}`, body, "x.y", `${body}.${signature.slice(1)}`]) {
      const { response, bytes } = await readPaper(`/papers/${token}`);
      expect([response.status, JSON.parse(bytes.toString()).code]).toEqual([404, "link_expired"]);
    }
    // Signed as ours are, and past its time.
    const { container } = await application();
    const { linkToPaper } = load("@dastranj/sellers/workflows/paper-links");
    const past = new Date(Date.now() - 121_000);
    const old = await linkToPaper(container, paper?.id, { by: "operator", actor: "user_x" }, past);
    expect((await readPaper(old.path)).response.status).toBe(404);
    expect((await linkFor(paper?.id ?? "", applicant.token)).status).toBe(401);
  });

  it("takes the place of the former of its type, whose file goes", async () => {
    const { container } = await application();
    const sellers = await kept();
    const [before] = await sellers.listPapers({ seller_id: applicant.sellerId, type: "national_card" });
    const { body } = await applicant.upload("national_card");
    expect(body.application.papers.filter(({ type }) => type === "national_card")).toHaveLength(1);
    const now = await sellers.listPapers({ seller_id: applicant.sellerId, type: "national_card" });
    expect(now.map(({ id }) => id)).not.toContain(before?.id);
    await expect(container.resolve("file").getAsBuffer(before?.file_key)).rejects.toThrow();
  });
});

describe("what is no paper leaves nothing behind", () => {
  let applicant: TestApplicant;
  beforeAll(async () => {
    applicant = await anApplicant();
  });

  const nothingIsKept = async () => {
    expect(await (await kept()).listPapers({ seller_id: applicant.sellerId })).toEqual([]);
  };

  it.each([
    [
      "an SVG",
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      "paper_type_refused",
    ],
    ["a page", "<!doctype html><script>alert(1)</script>", "paper_type_refused"],
    ["an empty file", "", "paper_empty"],
    ["half a PDF", PDF.subarray(0, 20).toString(), "paper_broken"],
    ["a PDF that acts", "%PDF-1.7\n<< /OpenAction << /S /JavaScript >> >>\n%%EOF", "paper_acts"],
  ])("%s named .jpg", async (_, content, code) => {
    const { status, body } = await applicant.upload("national_card", Buffer.from(content));
    expect([status, body.code]).toEqual([400, code]);
    await nothingIsKept();
  });

  it("a file of ten megabytes and more, and one of two hundred before it is read", async () => {
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, 1);
    const { status, body } = await applicant.upload("national_card", large);
    expect([status, body.code]).toEqual([413, "paper_too_large"]);
    const said = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${applicant.token}`,
        "content-type": "multipart/form-data; boundary=x",
        "content-length": String(200 * 1024 * 1024),
      };
      application().then(({ url }) => {
        const asked = request(`${url}/seller/application/papers`, { method: "POST", headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
          asked.destroy();
        });
        asked.on("error", reject);
        asked.write("--x\r\n");
      }, reject);
    });
    expect(said).toBe(413);
    await nothingIsKept();
  });

  it("an upload that is cut off half-way", async () => {
    const photo = await aPhoto();
    const head =
      '--x\r\ncontent-disposition: form-data; name="type"\r\n\r\nnational_card\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n';
    const cut = Buffer.concat([Buffer.from(head), photo.subarray(0, photo.length / 2)]);
    const { url } = await application();
    const headers = {
      authorization: `Bearer ${applicant.token}`,
      "content-type": "multipart/form-data; boundary=x",
    };
    const answer = await fetch(`${url}/seller/application/papers`, { method: "POST", headers, body: cut });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      400,
      "upload_unreadable",
    ]);
    await nothingIsKept();
  });

  it.each([
    [{ type: "national card" }, { type: "field_wrong" }],
    [{ type: "residence", expires_on: "2020-01-01" }, { expires_on: "paper_expired" }],
    [{ type: "residence", number: "a\u0000b" }, { number: "field_wrong" }],
    [{ type: "residence", status: "accepted" }, { status: "field_wrong" }],
    [{}, { type: "field_missing" }],
  ])("fields such as %j", async (fields, flaws) => {
    const { status, body } = await uploadPaper(applicant.token, fields as never, await aPhoto());
    expect([status, body.code]).toEqual([400, "fields_wrong"]);
    const codes = Object.entries(body.fields ?? {}).map(([field, { code }]) => [field, code]);
    expect(Object.fromEntries(codes)).toEqual(flaws);
    await nothingIsKept();
  });

  it("a body without a file, and nobody's", async () => {
    const { token } = applicant;
    const { status, body } = await send("POST", "/seller/application/papers", {}, { token });
    expect([status, body.code]).toEqual([400, "paper_missing"]);
    expect((await uploadPaper(undefined, { type: "residence" }, await aPhoto())).status).toBe(401);
    await nothingIsKept();
  });
});

it("an application leaves nothing personal in the log", async () => {
  const applicant = await anApplicant();
  const told = {
    identity_number: "9991234561",
    person_name: "گل‌اندام پوشیده",
    name: "غرفه‌ی آزمون",
  };
  const { text, lines } = await logOf(async () => {
    await applicant.write("identity", { ...told, identity_number: "9991234562" });
    await applicant.write("identity", told);
    const address = "کوچه‌ی پنهان، پلاک ۷";
    const place = { county: "firuzabad", craft: "weaving", address, postal_code: "7471634567" };
    await applicant.write("place", place);
    await applicant.write("sheba", { sheba: "IR760170000000000000000001" });
    await applicant.write("sheba", { sheba: "IR760170000000000000000009" });
    await applicant.upload("national_card", undefined, { number: "NUMBER-OF-A-CARD" });
    const [paper] = (await applicant.read()).papers;
    const { token } = applicant;
    const link = await send<Link>("GET", `/seller/application/papers/${paper?.id}/link`, undefined, {
      token,
    });
    await readPaper(link.body.path);
    expect(link.body.path.length).toBeGreaterThan(100);
  });
  expect(lines.map(({ route }) => route)).toContain("/seller/application/identity");
  for (const secret of [
    "999123456",
    "پوشیده",
    "پنهان",
    "7471634567",
    "IR7601",
    "NUMBER-OF-A-CARD",
    "eyJwYXBlci",
  ]) {
    expect(text).not.toContain(secret);
  }
});

it("what a former key sealed is sealed anew, once", async () => {
  const applicant = await anApplicant();
  await applicant.write("sheba", { sheba: "IR760170000000000000000001" });
  await applicant.upload("national_card");
  const { container } = await application();
  const { reseal } = load("@dastranj/privacy/workflows");
  const { VAULT_KEYS: first, VAULT_HASH_KEY: hashKey } = process.env;
  const second = `second:${Buffer.alloc(32, 9).toString("base64url")}`;
  const turned = new VaultModuleService({}, { keys: `${second},${first}`, hashKey });
  const turnedBack = new VaultModuleService({}, { keys: `${first},${second}`, hashKey });
  const withVault = (vault: unknown) => ({
    resolve: (name: string) => (name === "vault" ? vault : container.resolve(name)),
  });
  const withTheNewKey = withVault(turned);
  const said: string[] = [];
  const once = await reseal(withTheNewKey, (line: string) => said.push(line));
  expect(once.texts).toBeGreaterThanOrEqual(1);
  expect(once.files).toBeGreaterThanOrEqual(1);
  const [particulars] = await (await kept()).listSellerParticulars({ seller_id: applicant.sellerId });
  const sheba_sealed = particulars?.sheba_sealed ?? "";
  expect([turned.keyOf(sheba_sealed), turned.open(sheba_sealed)]).toEqual([
    "second",
    "IR760170000000000000000001",
  ]);
  expect(await reseal(withTheNewKey, () => {})).toMatchObject({ texts: 0, files: 0 });
  // Back again, for those who come after.
  expect(await reseal(withVault(turnedBack), () => {})).toMatchObject({
    texts: once.texts,
    files: once.files,
  });
});
