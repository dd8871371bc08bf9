import type { Application, ApplicationStep } from "@dastranj/sellers/contract";
import { describe, expect, it } from "vitest";
import { afterSaving, isOpen, stepOfField, stillAsked, stopOf, wayOf, whereNow } from "./steps";

const ORDER: ApplicationStep[] = ["identity", "place", "work", "licence", "papers", "sheba"];

/** An application of which these steps are done. */
function applied(done: ApplicationStep[], rest: Partial<Application> = {}): Application {
  return {
    status: "draft",
    writable: "all",
    steps: ORDER.map((step) => ({ step, done: done.includes(step) })),
    next_step: ORDER.find((step) => !done.includes(step)) ?? null,
    requested: null,
    papers: [],
    ...rest,
  } as Application;
}

describe("the way through an application", () => {
  it("leads whoever comes back to the next open step, and then to looking it over", () => {
    expect(whereNow(applied(["identity"]))).toBe("place");
    expect(whereNow(applied(ORDER))).toBe("summary");
  });

  it("leads whoever has sent it to where it stands", () => {
    for (const status of ["submitted", "changes_requested", "rejected", "expired"] as const)
      expect(whereNow(applied(ORDER, { status }))).toBe("status");
  });

  it("goes on to the next step that is not done", () => {
    expect(afterSaving("identity", applied(["identity"]))).toBe("place");
    expect(afterSaving("place", applied(["identity", "place", "work"]))).toBe("licence");
    expect(afterSaving("sheba", applied(ORDER))).toBe("summary");
  });

  it("lets papers wait, and comes back to them in the end", () => {
    const without = ORDER.filter((step) => step !== "papers");
    expect(afterSaving("papers", applied(["identity", "place", "work", "licence"]))).toBe("sheba");
    expect(afterSaving("sheba", applied(without))).toBe("papers");
    expect(afterSaving("papers", applied(without))).toBe("summary");
  });

  it("comes back to the office's list while changes are requested", () => {
    expect(afterSaving("place", applied(ORDER, { status: "changes_requested" }))).toBe("status");
  });

  it("asks no more for a paper that came in since, and still for what may or may not be mended", () => {
    const requested = {
      at: "2026-11-25T10:00:00.000Z",
      reason: "",
      fields: { "paper.national_card": "blurred", "paper.sheba_proof": "cut off", address: "no number" },
    };
    const paper = (type: string, sent_at: string) => ({ type, sent_at }) as Application["papers"][number];
    const papers = [
      paper("national_card", "2026-11-25T10:00:01.000Z"),
      paper("sheba_proof", "2026-11-25T09:59:59.000Z"),
    ];
    expect(stillAsked({ requested, papers })).toEqual({
      "paper.sheba_proof": "cut off",
      address: "no number",
    });
    const marked = (sent: typeof papers) =>
      wayOf("summary", applied(ORDER, { status: "changes_requested", requested, papers: sent }))
        .filter((stop) => stop.marked)
        .map(({ step }) => step);
    expect(marked(papers)).toEqual(["place", "papers"]);
    expect(
      marked([papers[0] as (typeof papers)[number], paper("sheba_proof", "2026-11-25T10:00:02.000Z")]),
    ).toEqual(["place"]);
  });

  it("asks only for licence and papers in a renewal", () => {
    const renewal = applied(ORDER, { status: "expired", writable: "renewal" });
    expect(wayOf("licence", renewal).map(({ step }) => step)).toEqual(["licence", "papers", "summary"]);
    expect(afterSaving("licence", renewal)).toBe("papers");
    expect(afterSaving("papers", renewal)).toBe("summary");
    expect(isOpen("sheba", renewal)).toBe(false);
  });

  it("opens nothing to write once it is sent, and only the first step to whoever has not begun", () => {
    const sent = applied(ORDER, { status: "submitted", writable: "nothing" });
    expect([isOpen("place", sent), isOpen("start", sent), isOpen("status", sent)]).toEqual([
      false,
      false,
      true,
    ]);
    expect([isOpen("start", null), isOpen("identity", null), isOpen("status", null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("shows what is done, where she is, what is ahead, and what the office asks for", () => {
    const way = wayOf("place", applied(["identity"]));
    expect(way.map(({ stage }) => stage)).toEqual([
      "done",
      "done",
      "current",
      "ahead",
      "ahead",
      "ahead",
      "ahead",
      "ahead",
    ]);
    expect(way.filter(({ open }) => open).map(({ step }) => step)).toEqual(["start", "identity", "place"]);
    const asked = applied(ORDER, {
      status: "changes_requested",
      requested: { at: "", reason: "", fields: { "paper.national_card": "Blurred", address: "No street" } },
    });
    expect(
      wayOf("identity", asked)
        .filter(({ marked }) => marked)
        .map(({ step }) => step),
    ).toEqual(["place", "papers"]);
  });

  it("knows where a field is written, and its own addresses", () => {
    expect(["paper.residence", "sheba", "works_with"].map((field) => stepOfField(field as "sheba"))).toEqual([
      "papers",
      "sheba",
      "work",
    ]);
    expect([stopOf("status"), stopOf("licence"), stopOf("nowhere")]).toEqual([
      "status",
      "licence",
      undefined,
    ]);
  });
});
