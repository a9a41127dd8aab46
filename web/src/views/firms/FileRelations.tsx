import { Link, useLocation } from 'react-router';
import type { NeighbourItem } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, firmsHref, planHref } from '../../links.ts';
import { BOTH_WAYS, directionWord, relationFacts } from '../explore/facts.ts';
import type { Citations } from './citations.ts';
import { Ground } from './Ground.tsx';
import { StarPicture } from './StarPicture.tsx';
import { onceEach, type StarItem } from './star.ts';

/** Most rows of the list: what one page can hold beside the rest. */
const ROWS = 24;
/** Relations between bodies; the others are said in the list alone. */
const DRAWN = ['PART_OF', 'SUPPLIES', 'INVESTS_IN', 'COOPERATES_WITH', 'DEVELOPS', 'ALUMNI_OF', 'LOCATED_IN'];

/** Relations of a firm as a small picture and, all of them, as a list with sources. */
export function FileRelations({
  id,
  name,
  links,
  total,
  cited,
}: {
  id: string;
  name: string;
  links: readonly NeighbourItem[];
  /** How many there are in all. */
  total: number;
  cited: Citations;
}) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.firms.file;
  if (links.length === 0) return <p className="ff-quiet">{words.noRelations}</p>;
  const items = onceEach(
    links
      .filter(({ relation }) => DRAWN.includes(relation.type))
      .map(
        ({ entity, relation }): StarItem => ({
          id: entity.id,
          name: nameOf(entity, lang),
          word: directionWord(relation, id, t),
          side: BOTH_WAYS.includes(relation.type) ? 'both' : relation.from === id ? 'out' : 'in',
          inferred: relation.provenance.status === 'INFERRED',
        }),
      ),
  );
  return (
    <>
      {items.length > 0 && <StarPicture name={name} items={items} />}
      <table className="ff-table">
        <thead>
          <tr>
            <th scope="col">{words.relation}</th>
            <th scope="col">{words.other}</th>
            <th scope="col">{words.detail}</th>
            <th scope="col">{words.ground}</th>
          </tr>
        </thead>
        <tbody>
          {links.slice(0, ROWS).map(({ entity, relation }) => (
            <tr key={relation.id}>
              <td>{directionWord(relation, id, t)}</td>
              <th scope="row">
                <Link
                  to={
                    entity.kind === 'ENTERPRISE'
                      ? firmsHref(search, entity.id)
                      : entity.kind === 'POLICY' || entity.kind === 'GOAL'
                        ? planHref(search, entity.id)
                        : exploreHref(search, entity.id)
                  }
                >
                  {nameOf(entity, lang)}
                </Link>
              </th>
              <td>
                {relationFacts(relation, { t, lang }).join(' · ')}
                {relation.properties.planned === true && <b className="ff-planned">{t.status.planned}</b>}
              </td>
              <td>
                <Ground of={relation.provenance} cited={cited} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > ROWS && <p className="ff-quiet">{words.moreRelations(Math.min(ROWS, links.length), total)}</p>}
    </>
  );
}
