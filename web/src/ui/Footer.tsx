import { useQuery } from '@tanstack/react-query';
import { aboutQuery } from '../api/queries.ts';
import type { Kind } from '../api/types.ts';
import { useLanguage } from '../i18n/index.ts';

/** Data date, number of sources, data set and graph version: on every screen. */
export function Footer() {
  const { t } = useLanguage();
  const { data } = useQuery(aboutQuery);
  if (data === undefined) return <footer className="footer" aria-busy="true" />;
  const count = (kind: Kind) => data.counts.find(item => item.kind === kind)?.count ?? null;
  const sources = count('SOURCE');
  const firms = count('ENTERPRISE');
  return (
    <footer className="footer">
      <span>
        {t.footer.dataDate} {data.latestDate ?? t.footer.unknownDate}
      </span>
      {sources !== null && <span>{t.footer.sources(sources)}</span>}
      {firms !== null && <span>{t.footer.firms(firms)}</span>}
      <span className="footer-set">
        {t.footer.dataset} {data.dataset} {data.datasetVersion}
      </span>
      <span className="footer-version" title={data.graphVersion}>
        {t.footer.version} {data.graphVersion.slice(0, 12)}
      </span>
    </footer>
  );
}
