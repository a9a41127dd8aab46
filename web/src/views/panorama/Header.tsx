import type { ReactNode } from 'react';
import type { About, PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { ChainPicker, RegionPicker } from '../../ui/scope-pickers.tsx';
import { headline } from './headline.ts';
import type { Scope } from './queries.ts';

interface Props {
  scope: Scope;
  about: About | undefined;
  data: PanoramaData | undefined;
  onScope: (patch: { chain?: string; region?: string; asOf?: string | null }) => void;
  children: ReactNode;
}

const EARLIEST = '1990-01-01';

/** Where, which chain, at which date; and the whole picture in one sentence. */
export function Header({ scope, about, data, onScope, children }: Props) {
  const { t, lang } = useLanguage();
  const above = data?.chain.parent ?? null;
  const today = about?.today;
  return (
    <div className="pano-head">
      <div className="pano-title">
        <h1 className="visually-hidden">
          {data ? `${nameOf(data.region, lang)} ${nameOf(data.chain, lang)} ` : ''}
          {t.panorama.title}
        </h1>
        <RegionPicker
          value={scope.region}
          name={data ? nameOf(data.region, lang) : undefined}
          onChoose={region => onScope({ region })}
        />
        <span aria-hidden="true">·</span>
        <ChainPicker
          value={scope.chain}
          name={data ? nameOf(data.chain, lang) : undefined}
          onChoose={chain => onScope({ chain })}
        />
        {above !== null && (
          <button type="button" className="btn ghost small" onClick={() => onScope({ chain: above })}>
            ← {t.panorama.back}
          </button>
        )}
        <label className="as-of">
          {t.panorama.asOf}
          <input
            type="date"
            max={today}
            value={data?.asOf.length === 10 ? data.asOf : (scope.asOf ?? today ?? '')}
            min={EARLIEST}
            onChange={({ target: { value } }) => {
              // A year half typed is a valid date of the first century.
              if (value === '' || value >= EARLIEST) onScope({ asOf: value === '' ? null : value });
            }}
          />
        </label>
        {scope.asOf !== null && (
          <button type="button" className="btn ghost small" onClick={() => onScope({ asOf: null })}>
            {t.panorama.asOfToday}
          </button>
        )}
        {children}
      </div>
      <p className="headline" aria-live="polite">
        {data ? headline(data, lang, t) : ' '}
      </p>
    </div>
  );
}
