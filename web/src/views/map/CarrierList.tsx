import { Link, useLocation } from 'react-router';
import type { CarrierItem } from '../../api/map.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { useNames } from '../../ui/use-names.ts';

/** Carriers with rank, other names, and what they are for. */
export function CarrierList({ carriers }: { carriers: readonly CarrierItem[] }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.map.panel;
  const name = useNames([...new Set(carriers.flatMap(carrier => carrier.focus))].sort());
  const comma = lang === 'zh' ? '、' : ', ';
  if (carriers.length === 0) return <p className="small-note">{words.noCarriers}</p>;
  return (
    <ul className="carrier-list">
      {carriers.map(carrier => (
        <li key={carrier.id}>
          <Link to={exploreHref(search, carrier.id)}>{nameOf(carrier, lang)}</Link>
          {carrier.rank !== null && <i>{words.rank[carrier.rank] ?? carrier.rank}</i>}
          {carrier.aliases.length > 0 && <small>{words.alias(carrier.aliases.join(comma))}</small>}
          {carrier.focus.length > 0 && (
            <small>
              {words.focus}：{carrier.focus.map(id => name(id) ?? '…').join(comma)}
            </small>
          )}
          {carrier.positioning !== null && <p>{carrier.positioning}</p>}
        </li>
      ))}
    </ul>
  );
}
