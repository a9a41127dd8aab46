import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { type SimilarFirm, similarQuery } from '../../api/firms.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { firmsHref } from '../../links.ts';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { usePlaces } from '../../ui/use-names.ts';

/** Firms that work in the same segments: inside the region and outside. */
export function FileSimilar({
  id,
  region,
  regionName,
  asOf,
}: {
  id: string;
  region: string;
  regionName: string;
  asOf: string | null;
}) {
  const { t } = useLanguage();
  const words = t.firms.file;
  const { data, error, refetch } = useQuery(similarQuery(id, region, asOf));
  if (error) return <ErrorBox error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={4} />;
  return (
    <div className="ff-similar">
      <section>
        <h4>{words.inside(regionName)}</h4>
        <Firms firms={data.inside} none={words.noneInside(regionName)} />
      </section>
      <section>
        <h4>{words.outside(regionName)}</h4>
        <Firms firms={data.outside} none={words.noneOutside} />
      </section>
    </div>
  );
}

function Firms({ firms, none }: { firms: readonly SimilarFirm[]; none: string }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const place = usePlaces(firms.map(firm => firm.enterprise));
  if (firms.length === 0) return <p className="ff-quiet">{none}</p>;
  return (
    <ul>
      {firms.map(({ enterprise, shared }) => (
        <li key={enterprise.id}>
          <Link to={firmsHref(search, enterprise.id)}>{nameOf(enterprise, lang)}</Link>
          <small>
            {place(enterprise) ?? t.firms.place.unplaced} ·{' '}
            {t.firms.file.shared(shared.map(one => nameOf(one, lang)).join(lang === 'zh' ? '、' : ', '))}
          </small>
        </li>
      ))}
    </ul>
  );
}
