import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { TargetFirm, TargetPage } from '../../api/targets.ts';
import type { Reason } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { TargetCard } from './TargetCard.tsx';
import type { PlaceOf } from './use-place-of.ts';

function Group({
  title,
  why,
  count,
  children,
}: {
  title: string;
  why: string;
  count: number;
  children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="side-list">
      <h3>
        {title} <b>{count}</b>
      </h3>
      <p className="note">{why}</p>
      {children}
    </section>
  );
}

/** Firms that are no new project: already here, place unknown, possibly local, signed. Each group says why. */
export function SideLists({
  page,
  segment,
  chosen,
  openAll,
  sentence,
  placeOf,
  onChoose,
}: {
  page: TargetPage;
  segment: string;
  chosen: string | null;
  openAll: boolean;
  sentence: (reason: Reason) => string;
  placeOf: PlaceOf;
  onChoose: (id: string) => void;
}) {
  const { t } = useLanguage();
  const words = t.targets.lists;
  const cards = (targets: TargetPage['nodes'], here: boolean) => (
    <ol className="targets">
      {targets.map(target => (
        <TargetCard
          key={target.enterprise.id}
          target={target}
          segment={segment}
          here={here}
          chosen={target.enterprise.id === chosen}
          open={openAll || target.enterprise.id === chosen}
          sentence={sentence}
          placeOf={placeOf}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
  return (
    <>
      <Group title={words.expansions} why={words.expansionsWhy} count={page.expansions.length}>
        {cards(page.expansions, true)}
      </Group>
      <Group title={words.unplaced} why={words.unplacedWhy} count={page.unplaced.length}>
        {cards(page.unplaced, false)}
      </Group>
      <Group title={words.possibly} why={words.possiblyWhy} count={page.possiblyLocal.length}>
        <FirmList firms={page.possiblyLocal} segment={segment} placeOf={placeOf} />
      </Group>
      <Group title={words.planned} why={words.plannedWhy} count={page.planned.length}>
        <FirmList firms={page.planned} segment={segment} placeOf={placeOf} />
      </Group>
    </>
  );
}

function FirmList({
  firms,
  segment,
  placeOf,
}: {
  firms: readonly TargetFirm[];
  segment: string;
  placeOf: PlaceOf;
}) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  return (
    <ul className="firm-list">
      {firms.map(firm => {
        const rows = firm.segments.filter(row => row.segment.id === segment);
        const products = [...new Set(rows.flatMap(row => row.product ?? []))];
        const source = rows[0]?.provenance.sources[0] ?? firm.provenance.sources[0];
        const status = rows[0]?.provenance.status ?? firm.provenance.status;
        return (
          <li key={firm.id}>
            <Link to={exploreHref(search, firm.id)}>{nameOf(firm, lang)}</Link>
            <span>
              {[placeOf(firm), products.join(t.targets.comma)].filter(part => part !== '').join(' · ')}
            </span>
            {source && (
              <small>
                {t.targets.citation(source.title, source.publisher, source.date, t.status[status])}
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
