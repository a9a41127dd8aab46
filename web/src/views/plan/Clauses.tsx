import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { ChainTree } from '../../api/firms.ts';
import type { Clause, NamedItem } from '../../api/plan.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, firmsHref } from '../../links.ts';
import { FaceMark } from '../../ui/marks.tsx';
import { faceOf, verdictWord } from '../../ui/verdict.ts';
import { outlineOf, type Section } from './outline.ts';
import { linkQuote, marked, unmatched } from './quote.ts';

interface Props {
  clauses: readonly Clause[];
  tree: ChainTree | undefined;
  wanted: string;
  chosen: string | null;
}

/** The plan as it reads, under its own headings; everything it names leads into the graph. */
export function Clauses({ clauses, ...rest }: Props) {
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const { chosen } = rest;
  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector<HTMLElement>('[data-chosen]')?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <div ref={list}>
      {outlineOf(clauses).map(section => (
        <Part key={section.clauses[0]!.entity.id} section={section} none={t.plan.other} {...rest} />
      ))}
    </div>
  );
}

/** Headings of the plan, at most three deep below the page's own. */
const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;

function Part({ section, none, ...rest }: Omit<Props, 'clauses'> & { section: Section; none: string }) {
  const { path, same, clauses } = section;
  return (
    <>
      {(path.length === 0 ? [none] : path.slice(same)).map((heading, at) => {
        const Heading = HEADINGS[Math.min(HEADINGS.length - 1, same + at)]!;
        return (
          <Heading key={heading} lang="zh-CN" className="pl-heading">
            <Marked text={heading} wanted={rest.wanted} />
          </Heading>
        );
      })}
      {clauses.map(clause => (
        <OneClause key={clause.entity.id} clause={clause} {...rest} />
      ))}
    </>
  );
}

function OneClause({ clause, tree, wanted, chosen }: Omit<Props, 'clauses'> & { clause: Clause }) {
  const { t, lang } = useLanguage();
  const { entity, named } = clause;
  const words = t.plan;
  const byId = new Map(named.map(one => [one.id, one]));
  const pieces = linkQuote(entity.quote, named);
  const rest = unmatched(pieces, named);
  // Equal pieces of one quote differ by where they stand.
  let at = 0;
  const placed = pieces.map(piece => {
    const key = at;
    at += piece.text.length;
    return { ...piece, key };
  });
  return (
    <article className="pl-clause" data-chosen={entity.id === chosen || undefined} aria-label={entity.name}>
      <p className="pl-clause-name" lang="zh-CN">
        <b>
          <Marked text={entity.name} wanted={wanted} />
        </b>
        {entity.kind === 'GOAL' && (
          <small className="pl-tag" lang={lang}>
            {words.goalMark}
          </small>
        )}
      </p>
      <blockquote lang="zh-CN">
        {placed.map(({ id, text, key }) => {
          const one = id === null ? undefined : byId.get(id);
          return one === undefined ? (
            <Marked key={key} text={text} wanted={wanted} />
          ) : (
            <Named key={key} one={one} tree={tree}>
              <Marked text={text} wanted={wanted} />
            </Named>
          );
        })}
      </blockquote>
      {rest.length > 0 && (
        <p className="pl-also">
          <span>{words.also}</span>
          {rest.map(one => (
            <Named key={one.id} one={one} tree={tree}>
              <Marked text={nameOf(one, lang)} wanted={wanted} /> <small>{t.kind[one.kind]}</small>
            </Named>
          ))}
        </p>
      )}
    </article>
  );
}

/** Words that name an entity; a segment shows how it stands in the region. */
function Named({
  one,
  tree,
  children,
}: {
  one: NamedItem;
  tree: ChainTree | undefined;
  children: React.ReactNode;
}) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const leaf = tree?.segments.find(({ segment }) => segment.id === one.id);
  const note = leaf === undefined ? t.kind[one.kind] : `${t.kind[one.kind]} · ${verdictWord(leaf, t)}`;
  return (
    <Link
      className="pl-named"
      to={one.kind === 'ENTERPRISE' ? firmsHref(search, one.id) : exploreHref(search, one.id)}
      title={`${nameOf(one, lang)} · ${note}`}
    >
      {leaf !== undefined && <FaceMark face={faceOf(leaf)} size={12} />}
      {children}
    </Link>
  );
}

/** What was searched for stands out. */
function Marked({ text, wanted }: { text: string; wanted: string }) {
  let at = 0;
  return (
    <>
      {marked(text, wanted).map(part => {
        const key = at;
        at += part.text.length;
        return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
      })}
    </>
  );
}
