import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { namesQuery } from '../../api/queries.ts';
import { type Check, checksQuery, retractCheck } from '../../api/targets.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { ErrorBox } from '../../ui/states.tsx';

/** Recorded checks of one segment, or of the region; each can be taken back. Shows nothing where none is recorded. */
export function CheckHistory({
  region,
  segment,
  canEdit,
  say,
}: {
  region: string;
  segment: string | null;
  canEdit: boolean;
  say: (text: string) => void;
}) {
  const { t, lang } = useLanguage();
  const words = t.targets.check;
  const { data } = useQuery(checksQuery(region));
  const checks = useMemo(
    () => (data ?? []).filter(check => segment === null || check.segment === segment),
    [data, segment],
  );
  const { data: names } = useQuery(namesQuery(segment === null ? checks.map(check => check.segment) : []));
  if (checks.length === 0) return null;
  const nameFor = (id: string) => {
    const entity = names?.find(item => item.id === id);
    return entity ? nameOf(entity, lang) : id;
  };
  return (
    <details className="check-history" open={segment !== null}>
      <summary>
        {words.history} <b>{checks.length}</b>
      </summary>
      <ul>
        {checks.map(check => (
          <CheckItem
            key={check.id}
            check={check}
            name={segment === null ? nameFor(check.segment) : null}
            canEdit={canEdit}
            say={say}
          />
        ))}
      </ul>
    </details>
  );
}

function CheckItem({
  check,
  name,
  canEdit,
  say,
}: {
  check: Check;
  name: string | null;
  canEdit: boolean;
  say: (text: string) => void;
}) {
  const { t, lang } = useLanguage();
  const words = t.targets.check;
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const retract = useMutation({
    mutationFn: () => retractCheck(check.id),
    onSuccess: async result => {
      say(words.retracted(nameOf(result.segment, lang), t.verdict[result.verdict]));
      await client.invalidateQueries();
    },
  });
  const facts = [
    check.date,
    check.complete ? words.complete_ : words.partial,
    check.checkedBy,
    check.searched,
    check.source.title,
    check.note,
  ];
  return (
    <li>
      {name && <b>{name}</b>}
      <p>{facts.filter(fact => fact !== null && fact !== '').join(' · ')}</p>
      {asking ? (
        <p className="check-ask">
          {words.retractAsk}{' '}
          <button
            type="button"
            className="link danger"
            disabled={retract.isPending}
            onClick={() => retract.mutate()}
          >
            {words.retractYes}
          </button>{' '}
          <button type="button" className="link" onClick={() => setAsking(false)}>
            {words.cancel}
          </button>
        </p>
      ) : (
        <button
          type="button"
          className="link"
          disabled={!canEdit}
          title={canEdit ? undefined : words.readonly}
          onClick={() => setAsking(true)}
        >
          {words.retract}
        </button>
      )}
      {retract.isError && <ErrorBox error={retract.error} />}
    </li>
  );
}
