"use client";

import { useEffect, useState } from "react";
import { Button } from "@/ui/button";
import { SelectField } from "@/ui/field";
import { type Search, type SearchFilter, sortsFor } from "./domain/search-address";

export interface SearchWords {
  field: string;
  placeholder: string;
  submit: string;
  filters: string;
  all: string;
  sort: string;
  category: string;
  county: string;
  craft: string;
  relevance: string;
  newest: string;
  price_asc: string;
  price_desc: string;
}

export type Choices = Record<SearchFilter, { value: string; name: string }[]>;

/** The words and the filters of a search. Filters work at once, words when they are sent. */
export function SearchForm({
  search,
  choices,
  words,
  onChange,
}: {
  search: Search;
  choices: Choices;
  words: SearchWords;
  onChange: (change: Partial<Search>) => void;
}) {
  const [typed, setTyped] = useState(search.q);
  useEffect(() => setTyped(search.q), [search.q]);
  return (
    <search className="grid gap-5">
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ q: typed.trim(), sort: sortsFor(typed.trim())[0] });
        }}
      >
        <input
          type="search"
          name="q"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          maxLength={100}
          aria-label={words.field}
          placeholder={words.placeholder}
          className="min-h-13 w-full min-w-0 rounded-md border border-line-strong bg-card px-4 text-lg placeholder:text-ink-soft"
        />
        <Button type="submit" size="lg">
          {words.submit}
        </Button>
      </form>
      <fieldset className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <legend className="sr-only">{words.filters}</legend>
        {(["category", "county", "craft"] as const).map((name) => (
          <SelectField
            key={name}
            label={words[name]}
            value={search[name]}
            required
            onChange={({ target }) => onChange({ [name]: target.value })}
          >
            <option value="">{words.all}</option>
            {choices[name].map(({ value, name: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </SelectField>
        ))}
        <SelectField
          label={words.sort}
          value={search.sort}
          required
          onChange={({ target }) =>
            onChange({ sort: sortsFor(search.q).find((sort) => sort === target.value) })
          }
        >
          {sortsFor(search.q).map((sort) => (
            <option key={sort} value={sort}>
              {words[sort]}
            </option>
          ))}
        </SelectField>
      </fieldset>
    </search>
  );
}
