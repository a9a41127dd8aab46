import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { saveCsv, saveXlsx } from './download.ts';
import { fileName, type Sheet } from './sheet.ts';

/** Excel and CSV of what is on the screen. `make` is called when somebody asks for the file. */
export function Downloads({
  make,
  nameParts,
  say,
}: {
  make: () => Sheet;
  nameParts: readonly string[];
  say: (text: string) => void;
}) {
  const { t } = useLanguage();
  const words = t.targets.download;
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const xlsx = async () => {
    setState('busy');
    try {
      await saveXlsx(make(), fileName(nameParts, 'xlsx'));
      setState('idle');
      say(words.done);
    } catch {
      // Mostly the writer's code that could not be fetched; the CSV needs none.
      setState('failed');
    }
  };
  return (
    <span className="downloads">
      <button type="button" className="btn ghost" disabled={state === 'busy'} onClick={xlsx}>
        {state === 'busy' ? words.busy : words.xlsx}
      </button>
      <button
        type="button"
        className="btn ghost"
        onClick={() => {
          saveCsv(make(), fileName(nameParts, 'csv'));
          say(words.done);
        }}
      >
        {words.csv}
      </button>
      {state === 'failed' && (
        <span role="alert" className="field-fault">
          {words.failed}
        </span>
      )}
    </span>
  );
}
