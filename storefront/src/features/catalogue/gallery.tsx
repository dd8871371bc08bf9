"use client";

import { useRef, useState } from "react";
import { classNames } from "@/ui/class-names";
import { Photo, type PhotoSource } from "@/ui/photo";
import { Picture } from "@/ui/picture";

/** Pictures of a product on a strip to swipe; small ones below lead to each. */
export function Gallery({
  pictures,
  label,
  names,
}: {
  /** Addresses of the shop's own pictures, or photos of the maker's. */
  pictures: (string | PhotoSource)[];
  label: string;
  /** What each picture is called. */
  names: string[];
}) {
  const strip = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState(0);
  const [first] = pictures;
  const frame = "aspect-square w-full rounded-t-lg";
  if (pictures.length < 2) {
    return (
      <div>
        <One picture={first ?? null} alt={names[0] ?? ""} sizes={LARGE} eager className={frame} />
        <div aria-hidden className="fringe" />
      </div>
    );
  }
  const look = (index: number) => {
    strip.current?.children[index]?.scrollIntoView({ block: "nearest", inline: "start" });
    setSeen(index);
  };
  return (
    <section aria-label={label}>
      <ul
        ref={strip}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
        tabIndex={0}
        className="flex snap-x snap-mandatory overflow-x-auto rounded-t-lg [scrollbar-width:none]"
        onScrollEnd={({ currentTarget: at }) => setSeen(Math.round(Math.abs(at.scrollLeft) / at.clientWidth))}
      >
        {pictures.map((picture, index) => (
          <li key={keyOf(picture)} className="w-full shrink-0 snap-start">
            <One
              picture={picture}
              alt={names[index] ?? ""}
              sizes={LARGE}
              eager={index === 0}
              className={frame}
            />
          </li>
        ))}
      </ul>
      <div aria-hidden className="fringe" />
      <div className="mt-3 flex flex-wrap gap-2">
        {pictures.map((picture, index) => (
          <button
            key={keyOf(picture)}
            type="button"
            aria-label={names[index]}
            aria-current={index === seen}
            onClick={() => look(index)}
            className="w-18 rounded-sm border-2 border-transparent aria-[current=true]:border-madder"
          >
            <One picture={picture} alt="" sizes="4.5rem" className="aspect-square w-full rounded-[4px]" />
          </button>
        ))}
      </div>
    </section>
  );
}

const LARGE = "(min-width: 64rem) 36rem, 88vw";

const keyOf = (picture: string | PhotoSource) =>
  typeof picture === "string" ? picture : (picture.files[0]?.address ?? "");

/** One picture, whosever it is. */
function One({
  picture,
  alt,
  sizes,
  eager,
  className,
}: {
  picture: string | PhotoSource | null;
  alt: string;
  sizes: string;
  eager?: boolean;
  className: string;
}) {
  if (picture === null || typeof picture === "string")
    return (
      <Picture
        address={picture}
        alt={alt}
        sizes={sizes}
        width={1080}
        height={1080}
        eager={eager}
        className={className}
      />
    );
  return (
    <Photo
      photo={picture}
      alt={alt}
      sizes={sizes}
      eager={eager}
      className={classNames("bg-paper-deep object-cover", className)}
    />
  );
}
