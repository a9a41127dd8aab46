import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { cascadeQuery } from './analysis.ts';
import type { Scope } from './queries.ts';
import { firmNames } from './use-overlay.ts';

const NAMES_SHOWN = 3;

/** 0–1 as per cent, with a decimal where whole ones would read 0. */
const percent = (share: number): string =>
  share > 0 && share < 0.1 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;

/** 断链影响测算 of one firm: asked for when wanted, unknown where no supply of it is on record. */
export function Stops({ firm, name, scope }: { firm: string; name: string; scope: Scope }) {
  const { t } = useLanguage();
  const words = t.panorama.cascade;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="land-button"
        aria-expanded={open}
        title={words.askName(name)}
        onClick={() => setOpen(!open)}
      >
        {words.ask}
        <span className="visually-hidden"> {name}</span>
      </button>
      {open && <Answer firm={firm} scope={scope} />}
    </>
  );
}

function Answer({ firm, scope }: { firm: string; scope: Scope }) {
  const { t, lang } = useLanguage();
  const words = t.panorama.cascade;
  const { data, isPending, isError, error, refetch } = useQuery(cascadeQuery(firm, scope));
  if (isError) return <ErrorBox error={error} retry={() => refetch()} />;
  if (isPending) return <Loading lines={1} />;
  if (data.share === null) return <p className="cascade unknown-value">{words.unknown}</p>;
  const most = data.affected.slice(0, NAMES_SHOWN).map(item => item.enterprise);
  return (
    <p className="cascade" role="status">
      <b>{words.affected(percent(data.share), data.affected.length)}</b>
      {most.length > 0 && <span>{words.most(firmNames(most, lang))}</span>}
      {data.volumesAssumed && <span>{words.assumed}</span>}
    </p>
  );
}
