import { ArrowPath, Minus, Plus } from "@medusajs/icons";
import { Button, IconButton, Skeleton, Text } from "@medusajs/ui";
import { useState } from "react";
import type { ReviewedPaper } from "../../contract/review";
import { sentenceOf } from "../sellers/sentence-of";
import { useWords } from "../sellers/use-words";
import { usePaperLink } from "./use-reviews";

const SMALLEST = 1;
const LARGEST = 4;

/** A paper as it was shown: a photo that can be enlarged and turned, or a PDF. */
export function PaperView({ paper, name }: { paper: ReviewedPaper; name: string }) {
  const { t, persian } = useWords();
  const link = usePaperLink(paper.id);
  if (link.isError) {
    return (
      <Framed>
        <Text size="small" className="text-ui-fg-subtle" role="alert">
          {t("review.papers.failed")} {sentenceOf(link.error, persian, t("unreachable"))}
        </Text>
        <Button size="small" variant="secondary" onClick={() => link.refetch()}>
          {t("again")}
        </Button>
      </Framed>
    );
  }
  if (!link.data) return <Skeleton className="h-96 w-full rounded-lg" />;
  if (paper.mime_type !== "application/pdf") return <Photo src={link.data.path} name={name} />;
  return (
    <Framed>
      <Text size="small" className="text-ui-fg-subtle">
        {t("review.papers.pdf")}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" asChild>
          <a href={link.data.path} target="_blank" rel="noreferrer">
            {t("review.papers.openPdf")}
          </a>
        </Button>
        <Button size="small" variant="transparent" asChild>
          <a href={link.data.path} download={`${paper.type}.pdf`}>
            {t("review.papers.download")}
          </a>
        </Button>
      </div>
    </Framed>
  );
}

function Framed({ children }: { children: React.ReactNode }) {
  return (
    <div className="bg-ui-bg-subtle flex h-96 flex-col items-center justify-center gap-y-3 rounded-lg p-6 text-center">
      {children}
    </div>
  );
}

function Photo({ src, name }: { src: string; name: string }) {
  const { t, percent } = useWords();
  const [zoom, setZoom] = useState(SMALLEST);
  const [turns, setTurns] = useState(0);
  return (
    <figure className="flex flex-col gap-y-2">
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={name}
        className="bg-ui-bg-subtle h-96 overflow-auto rounded-lg"
        dir="ltr"
      >
        <img
          src={src}
          alt={name}
          draggable={false}
          className="h-96 max-w-none object-contain transition-transform motion-reduce:transition-none"
          style={{ width: `${zoom * 100}%`, height: `${zoom * 24}rem`, rotate: `${turns * 90}deg` }}
        />
      </section>
      <figcaption className="flex items-center justify-center gap-x-2">
        <IconButton
          size="small"
          aria-label={t("review.papers.smaller")}
          disabled={zoom === SMALLEST}
          onClick={() => setZoom(zoom - 1)}
        >
          <Minus />
        </IconButton>
        <Text size="small" className="text-ui-fg-subtle w-14 text-center tabular-nums" aria-live="polite">
          {percent(zoom)}
        </Text>
        <IconButton
          size="small"
          aria-label={t("review.papers.larger")}
          disabled={zoom === LARGEST}
          onClick={() => setZoom(zoom + 1)}
        >
          <Plus />
        </IconButton>
        <IconButton size="small" aria-label={t("review.papers.turn")} onClick={() => setTurns(turns + 1)}>
          <ArrowPath />
        </IconButton>
      </figcaption>
    </figure>
  );
}
