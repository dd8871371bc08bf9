import { Notice } from "@/ui/notice";

/** What came of the last change: read out, and seen. */
export function Outcome({ said, refusal }: { said?: string; refusal?: string }) {
  return (
    <>
      <p role="status" className="text-sm font-semibold text-pistachio empty:hidden">
        {said}
      </p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </>
  );
}
