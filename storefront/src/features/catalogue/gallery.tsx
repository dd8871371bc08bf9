"use client";

import { useRef, useState } from "react";
import { Picture } from "@/ui/picture";

/** Pictures of a product on a strip to swipe; small ones below lead to each. */
export function Gallery({
  pictures,
  label,
  names,
}: {
  pictures: string[];
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
        <Picture
          address={first ?? null}
          alt={names[0] ?? ""}
          sizes="(min-width: 64rem) 36rem, 88vw"
          width={1080}
          height={1080}
          eager
          className={frame}
        />
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
        {pictures.map((address, index) => (
          <li key={address} className="w-full shrink-0 snap-start">
            <Picture
              address={address}
              alt={names[index] ?? ""}
              sizes="(min-width: 64rem) 36rem, 88vw"
              width={1080}
              height={1080}
              eager={index === 0}
              className={frame}
            />
          </li>
        ))}
      </ul>
      <div aria-hidden className="fringe" />
      <div className="mt-3 flex gap-2">
        {pictures.map((address, index) => (
          <button
            key={address}
            type="button"
            aria-label={names[index]}
            aria-current={index === seen}
            onClick={() => look(index)}
            className="w-18 rounded-sm border-2 border-transparent aria-[current=true]:border-madder"
          >
            <Picture address={address} alt="" sizes="4.5rem" className="aspect-square w-full rounded-[4px]" />
          </button>
        ))}
      </div>
    </section>
  );
}
