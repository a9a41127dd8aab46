import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchFirmsQuery } from '../../api/targets.ts';
import type { PanoramaSummary } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { copyText } from '../../ui/copy.ts';
import { Picker } from '../../ui/Picker.tsx';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import type { Landing } from './analysis.ts';
import { ChangeList } from './ChangeList.tsx';
import { MAX_LANDED, toggled } from './state.ts';
import { firmNames } from './use-overlay.ts';

interface Props {
  land: readonly string[];
  tried: UseQueryResult<Landing>;
  firmName: (id: string) => string | undefined;
  onLand: (land: string[]) => void;
  onSelect: (segment: string) => void;
}

/** The tray 引进测算: who is in it, and what would change. */
export function LandPanel({ land, tried, firmName, onLand, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const words = t.panorama.land;
  const landing = tried.data;
  return (
    <>
      <div className="land-title">
        <h2>{words.title}</h2>
        <b className="not-fact">{words.notFact}</b>
      </div>
      <p className="lead">{words.lead}</p>
      {land.length === 0 && (
        <ol className="how">
          {words.how.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Tray land={land} firmName={firmName} onLand={onLand} />
      {land.length > 0 && tried.isError && <ErrorBox error={tried.error} retry={() => tried.refetch()} />}
      {land.length > 0 && tried.isPending && <Loading lines={10} label={words.computing} />}
      {land.length > 0 && landing && !tried.isError && (
        <div className={tried.isPlaceholderData ? 'stale-part' : undefined}>
          <p className="gain">
            {words.gain} <b>{words.gainOf(String(Math.round(landing.gain * 100)))}</b>
            <small>{words.gainNote}</small>
          </p>
          {landing.ignored.length > 0 && (
            <p className="hint">{words.ignored(firmNames(landing.ignored, lang))}</p>
          )}
          <BeforeAfter before={landing.before} after={landing.after} />
          <ChangeList changed={landing.changed} firmName={firmName} onSelect={onSelect} />
        </div>
      )}
    </>
  );
}

function Tray({ land, firmName, onLand }: Pick<Props, 'land' | 'firmName' | 'onLand'>) {
  const { t } = useLanguage();
  const words = t.panorama.land;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="tray">
      <ul>
        {land.map(id => (
          <li key={id}>
            <span className={firmName(id) === undefined ? 'unknown-value' : undefined}>
              {firmName(id) ?? id}
            </span>
            <button type="button" onClick={() => onLand(toggled(land, id))}>
              {words.remove}
              <span className="visually-hidden"> {firmName(id) ?? id}</span>
            </button>
          </li>
        ))}
      </ul>
      {land.length >= MAX_LANDED ? <p className="hint">{words.full}</p> : <AddFirm {...{ land, onLand }} />}
      {land.length > 0 && (
        <p className="tray-tools">
          <button
            type="button"
            className="btn ghost small"
            onClick={() => copyText(window.location.href).then(setCopied)}
          >
            {words.copy}
          </button>
          <button type="button" className="btn ghost small" onClick={() => onLand([])}>
            {words.clear}
          </button>
          <span role="status">{copied === null ? '' : copied ? words.copied : words.copyFailed}</span>
        </p>
      )}
    </div>
  );
}

function AddFirm({ land, onLand }: Pick<Props, 'land' | 'onLand'>) {
  const { t, lang } = useLanguage();
  const words = t.panorama.land;
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 150);
  const { data: hits, isFetching } = useQuery(searchFirmsQuery(asked));
  const choices = (asked === '' ? [] : (hits ?? []))
    .filter(hit => !land.includes(hit.id))
    .map(hit => ({
      id: hit.id,
      name: lang === 'en' ? (hit.nameEn ?? hit.name) : hit.name,
      note: hit.regionName ?? t.panorama.panel.noPlace,
    }));
  return (
    <Picker
      label={words.addLabel}
      shown={words.add}
      value={null}
      choices={choices}
      loading={isFetching && hits === undefined}
      text={text}
      onText={setText}
      onChoose={id => onLand(toggled(land, id))}
    />
  );
}

const COUNTED = ['strong', 'adequate', 'thin', 'missing', 'unknown'] as const;
const VERDICT_OF = {
  strong: 'STRONG',
  adequate: 'ADEQUATE',
  thin: 'THIN',
  missing: 'MISSING',
  unknown: 'UNKNOWN',
} as const;

function BeforeAfter({ before, after }: { before: PanoramaSummary; after: PanoramaSummary }) {
  const { t } = useLanguage();
  const words = t.panorama.land;
  const rows = [
    ...COUNTED.map(key => ({
      name: t.verdict[VERDICT_OF[key]],
      before: before[key],
      after: after[key],
    })),
    { name: words.firms, before: before.enterprises, after: after.enterprises },
  ];
  return (
    <section>
      <h3>{words.table}</h3>
      <table className="small-table before-after">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col" className="number">
              {words.before}
            </th>
            <th scope="col" className="number">
              {words.after}
            </th>
            <th scope="col" className="number">
              ±
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td className="number">{row.before}</td>
              <td className="number">
                <b>{row.after}</b>
              </td>
              <td className="number">{signed(row.after - row.before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
