import { beforeAll, describe, expect, it } from "vitest";
import { licenceKey } from "../../../../plugins/sellers/src/domain/licence-key";
import {
  type Applied,
  aCompleteApplicant,
  aNewcomer,
  anApplicant,
  anIdentityNumber,
  aStaffMember,
  her,
  inDays,
  kept,
} from "../../support/applying";
import { aSeller, changeStatus } from "../../support/factories";
import { send } from "../../support/http";

describe("an application", () => {
  it("is saved step by step, masked, and sent when it is whole", async () => {
    const applicant = await anApplicant();
    const begun = await applicant.read();
    expect([begun.status, begun.writable, begun.next_step, begun.missing.length]).toEqual([
      "draft",
      "all",
      "identity",
      13,
    ]);
    const early = await applicant.write("submit");
    expect([early.status, early.body.code, early.body.fields?.licence?.code]).toEqual([
      400,
      "application_incomplete",
      "field_missing",
    ]);

    const identity = { ...her.identity(), identity_number: "۹۹۹-۱۲۳۴۵۶-۱" };
    const identified = await applicant.write("identity", identity);
    expect(identified.status).toBe(200);
    expect(identified.body.application).toMatchObject({
      identity_number: "999••••561",
      person_name: "گل‌بانو قشقایی",
      next_step: "place",
    });
    const placed = await applicant.write("place", her.place);
    expect(placed.body.application).toMatchObject({
      county: { code: "firuzabad", name_en: "Firuzabad" },
      address: "فیروزآباد ••••",
      postal_code: "747••••567",
      next_step: "work",
    });
    await applicant.write("work", her.work);
    await applicant.write("licence", her.licence());
    const banked = await applicant.write("sheba", her.sheba);
    expect(banked.body.application).toMatchObject({ sheba: "IR76••••0001", next_step: "papers" });
    for (const type of ["national_card", "home_business_licence", "sheba_proof"]) {
      expect((await applicant.upload(type)).status).toBe(201);
    }
    const whole = await applicant.read();
    expect([whole.missing, whole.next_step, whole.may]).toEqual([[], null, ["submit"]]);

    const sent = await applicant.write("submit");
    expect(sent.body.application).toMatchObject({ status: "submitted", writable: "nothing", may: [] });
    const late = await applicant.write("sheba", her.sheba);
    expect([late.status, late.body.code]).toEqual([400, "application_not_writable"]);
    expect((await applicant.upload("residence")).body.code).toBe("application_not_writable");
    expect((await applicant.write("submit")).body.code).toBe("seller_wrong_state");

    const sealed = JSON.stringify(
      await (await kept()).listSellerParticulars({ seller_id: applicant.sellerId }),
    );
    for (const secret of ["9991234561", "7471634567", "IR7601", "بهار"]) expect(sealed).not.toContain(secret);
  });

  it("is changed where the office asks for it, and sent again", async () => {
    const applicant = await aCompleteApplicant();
    await applicant.write("submit");
    await changeStatus(applicant.sellerId, "take_up");
    const fields = { address: "پلاک را هم بنویسید.", "paper.national_card": "عکس روشن‌تری بفرستید." };
    await changeStatus(applicant.sellerId, "request_changes", { fields });
    const asked = await applicant.read();
    expect(asked).toMatchObject({
      status: "changes_requested",
      writable: "all",
      may: ["resubmit"],
      requested: { reason: "a reason of the tests", fields },
    });
    // What is on file stays where nothing is written in its place.
    const { address: _, postal_code: __, ...elsewhere } = her.place;
    expect((await applicant.write("place", elsewhere)).body.application.address).toBe("فیروزآباد ••••");
    expect((await applicant.upload("national_card")).status).toBe(201);
    const sent = await applicant.write("resubmit");
    expect([sent.status, sent.body.application.status]).toEqual([200, "docs_review"]);
    expect(sent.body.application.papers).toHaveLength(3);
  });

  it("begins once, however often and by how many at once it is begun", async () => {
    const token = await aNewcomer();
    const begin = (kind: string) => send<Applied>("POST", "/seller-applications", { kind }, { token });
    const begun = await Promise.all([begin("producer"), begin("producer"), begin("producer")]);
    expect(begun.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(begun.map(({ body }) => body.application.seller_id)).size).toBe(1);
    const otherwise = await begin("cooperative");
    expect([otherwise.status, otherwise.body.application.kind]).toEqual([200, "cooperative"]);
    expect((await begin("bank")).body.fields?.kind?.code).toBe("field_missing");
  });

  it("belongs to its owner: staff read it and write nothing, others meet their own alone", async () => {
    const applicant = await aCompleteApplicant();
    const staff = await aStaffMember(applicant.sellerId);
    const as = (method: "GET" | "POST" | "DELETE", path: string, token: string, body?: object) =>
      send<Applied>(method, `/seller/application${path}`, body, { token });
    expect((await as("GET", "", staff)).body.application.seller_id).toBe(applicant.sellerId);
    const [paper] = (await applicant.read()).papers;
    for (const [method, path] of [
      ["POST", "/sheba"],
      ["POST", "/licence"],
      ["POST", "/papers"],
      ["POST", "/submit"],
      ["DELETE", `/papers/${paper?.id}`],
      ["GET", `/papers/${paper?.id}/link`],
    ] as const) {
      const { status, body } = await as(method, path, staff, method === "POST" ? her.sheba : undefined);
      expect([path, status, body.code]).toEqual([path, 403, "owners_only"]);
    }
    const other = await anApplicant();
    expect((await as("DELETE", `/papers/${paper?.id}`, other.token)).body.code).toBe("paper_not_found");
    expect((await as("GET", `/papers/${paper?.id}/link`, other.token)).status).toBe(404);
    expect((await as("GET", "", other.token)).body.application.seller_id).toBe(other.sellerId);
    expect((await applicant.read()).papers).toHaveLength(3);
    const taken = await as("DELETE", `/papers/${paper?.id}`, applicant.token);
    expect([taken.status, taken.body.application.papers.length]).toEqual([200, 2]);
  });

  it("gets a handle from the booth's name that nobody else has", async () => {
    const handles = [];
    for (let time = 0; time < 2; time++) {
      const applicant = await anApplicant();
      await applicant.write("identity", { ...her.identity(), name: "بافته‌های دشت ارژن", name_en: "" });
      const me = await send<{ seller: { handle: string; name_en: string } }>("GET", "/seller/me", undefined, {
        token: applicant.token,
      });
      expect(me.body.seller.name_en).toBe("bafth-hai dsht arzhn");
      handles.push(me.body.seller.handle);
    }
    expect(handles).toEqual(["bafth-hai-dsht-arzhn", "bafth-hai-dsht-arzhn-2"]);
  });
});

describe("what is wrong in an application", () => {
  let applicant: Awaited<ReturnType<typeof anApplicant>>;
  let cooperative: typeof applicant;
  beforeAll(async () => {
    applicant = await anApplicant();
    cooperative = await anApplicant("cooperative");
  });

  it.each([
    ["identity", { identity_number: "9991234562" }, { identity_number: "national_id_wrong" }],
    ["identity", { identity_number: "۹۹۹۱۲۳۴۵۶" }, { identity_number: "national_id_length" }],
    ["identity", { name: "\u0000" }, undefined],
    ["place", { county: "atlantis" }, { county: "county_unknown" }],
    ["place", { postal_code: "۷۱۴" }, { postal_code: "postal_code_length" }],
    ["work", { work_mode: "piecework" }, { works_with: "works_with_missing" }],
    ["licence", { expires_on: inDays(-2) }, { expires_on: "licence_expired" }],
    ["licence", { categories: ["jewels"] }, { categories: "category_unknown" }],
    ["licence", { issued_on: "2026-02-30" }, { issued_on: "day_wrong" }],
    ["sheba", { sheba: "IR760170000000000000000002" }, { sheba: "sheba_wrong" }],
    ["sheba", { sheba: { $ne: "" } }, { sheba: "field_missing" }],
    ["story", { story: "a".repeat(2001) }, { story: "field_too_long" }],
    ["story", { status: "verified" }, { status: "field_wrong" }],
  ])("%s with %j is refused at the field, and nothing is kept", async (part, change, flaws) => {
    const sound = { identity: her.identity(), licence: her.licence() }[part] ?? her[part as "place"] ?? {};
    const { status, body } = await applicant.write(part, { ...sound, ...change });
    expect(status).toBe(400);
    if (flaws) {
      const codes = Object.entries(body.fields ?? {}).map(([field, { code }]) => [field, code]);
      expect([body.code, Object.fromEntries(codes)]).toEqual(["fields_wrong", flaws]);
    }
    expect((await applicant.read()).missing).toHaveLength(13);
  });

  it("is said in the caller's language", async () => {
    const wrong = { sheba: "IR760170000000000000000002" };
    const inPersian = await applicant.write("sheba", wrong);
    expect([inPersian.body.message, inPersian.body.fields?.sheba?.message]).toEqual([
      "بعضی از خانه‌ها درست پر نشده است.",
      "این شماره شبا درست نیست؛ رقم‌ها را دوباره ببینید.",
    ]);
    const path = "/seller/application/sheba";
    const { token } = applicant;
    const inEnglish = await send<Applied>("POST", path, wrong, { token, language: "en" });
    expect(inEnglish.body.fields?.sheba?.message).toBe("This is no Sheba; please look at its digits again.");
  });

  it("a cooperative's number has eleven digits, not twelve", async () => {
    const write = (identity_number: string) =>
      cooperative.write("identity", { ...her.identity(), identity_number });
    expect((await write("103802847900")).body.fields?.identity_number?.code).toBe("legal_id_length");
    expect((await write("10380284791")).body.fields?.identity_number?.code).toBe("legal_id_wrong");
    expect((await write("10380284790")).body.application.identity_number).toBe("103••••790");
  });
});

describe("what is somebody's already", () => {
  it("a person applies once, also when two of her come at the same moment", async () => {
    const identity_number = anIdentityNumber();
    const applicants = await Promise.all([anApplicant(), anApplicant(), anApplicant()]);
    const written = await Promise.all(
      applicants.map(({ write }) => write("identity", { ...her.identity(), identity_number })),
    );
    expect(written.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    for (const { status, body } of written) if (status === 400) expect(body.code).toBe("identity_taken");
    for (const [at, { status }] of written.entries()) {
      const { name, identity_number: shown, person_name } = (await applicants[at]?.read()) ?? {};
      if (status === 400) expect([name, shown, person_name]).toEqual(["", null, ""]);
    }
    const [winner] = applicants.filter((_, at) => written[at]?.status === 200);
    expect((await winner?.write("identity", { ...her.identity(), identity_number }))?.status).toBe(200);
  });

  it("a licence belongs to one seller, however its number is written", async () => {
    const [first, second] = await Promise.all([anApplicant(), anApplicant()]);
    const licence = { ...her.licence(), number: "F-۱۴۰۳/۷۷", issuer: "اداره كار فيروزآباد" };
    expect((await first.write("licence", licence)).status).toBe(200);
    const again = await second.write("licence", {
      ...licence,
      number: "f 1403 77",
      issuer: "اداره کار فیروزآباد",
    });
    expect([again.status, again.body.code]).toEqual([400, "licence_taken"]);
    expect((await second.read()).licence).toBeNull();
    expect((await first.write("licence", licence)).status).toBe(200);
  });
});

describe("a licence that ends", () => {
  it("is renewed under its own number, and only within its last sixty days or after", async () => {
    const sellers = await kept();
    const { id, token } = await aSeller({ verified: false, expiresOn: inDays(61) });
    const [held] = await sellers.listLicences({ seller_id: id });
    const renewed = { ...her.licence(), expires_on: inDays(700) };
    await sellers.updateLicences({ id: held?.id, number_key: licenceKey(renewed) });
    await changeStatus(id, "verify");
    const write = (part: string, body: object = {}) =>
      send<Applied>("POST", `/seller/application/${part}`, body, { token });
    expect((await write("licence", her.licence())).body.code).toBe("application_not_writable");

    await sellers.updateLicences({ id: held?.id, expires_on: inDays(59) });
    const offered = await write("licence", renewed);
    expect([offered.status, offered.body.application.writable]).toEqual([200, "renewal"]);
    expect((await write("sheba", her.sheba)).body.code).toBe("application_not_writable");
    const licences = await sellers.listLicences({ seller_id: id });
    expect(licences.map(({ status, expires_on }) => [status, expires_on]).sort()).toEqual([
      ["accepted", inDays(59)],
      ["pending", inDays(700)],
    ]);
    // Written again under the number of the one that still holds.
    expect((await write("licence", renewed)).status).toBe(200);
    await changeStatus(id, "expire");
    expect((await write("licence", renewed)).body.application).toMatchObject({ may: ["renew"] });
  });

  it("opens nothing but what is renewed: her Sheba keeps its code and its 48 hours in every state since she was verified", async () => {
    const sellers = await kept();
    const { id, token } = await aSeller({ expiresOn: inDays(30) });
    const write = (part: string, body: object) =>
      send<Applied>("POST", `/seller/application/${part}`, body, { token });
    const refusedParts = async () => {
      const answers = [];
      for (const [part, body] of [
        ["sheba", her.sheba],
        ["identity", her.identity()],
        ["place", her.place],
        ["work", her.work],
        ["story", { story: "x" }],
      ] as const)
        answers.push((await write(part, body)).body.code);
      return new Set(answers);
    };
    for (const status of ["verified", "suspended", "expired", "renewal_review", "revoked"]) {
      await sellers.updateSellers({ id, status });
      expect([status, await refusedParts()]).toEqual([status, new Set(["application_not_writable"])]);
    }
    expect((await sellers.listSellerParticulars({ seller_id: id }))[0]?.sheba_sealed ?? null).toBeNull();
  });
});
