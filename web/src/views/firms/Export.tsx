import { useEffect, useRef, useState } from 'react';
import { type FirmList, type FirmRow, fetchAllFirms } from '../../api/firms.ts';
import { useLanguage } from '../../i18n/index.ts';
import { saveFile } from '../../ui/save.ts';
import { csvOf, fileName, type Sheet } from '../targets/sheet.ts';

type Progress = { is: 'idle' } | { is: 'busy'; loaded: number; total: number } | { is: 'failed' };

/** Every firm of the list as it is filtered now, not only those already scrolled to. */
export function Export({
  list,
  regionName,
  make,
  say,
}: {
  list: FirmList;
  regionName: string;
  make: (rows: readonly FirmRow[]) => Sheet;
  say: (text: string) => void;
}) {
  const { t } = useLanguage();
  const words = t.firms.export;
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ is: 'busy', loaded: 0, total: 0 });
    try {
      const rows = await fetchAllFirms(
        list,
        (loaded, total) => setProgress({ is: 'busy', loaded, total }),
        controller.signal,
      );
      const blob = new Blob([csvOf(make(rows))], { type: 'text/csv;charset=utf-8' });
      saveFile(blob, fileName([t.firms.title, regionName], 'csv'));
      setProgress({ is: 'idle' });
      say(words.done(rows.length));
    } catch {
      if (!controller.signal.aborted) setProgress({ is: 'failed' });
    }
  };
  return (
    <span className="fr-export">
      {progress.is === 'failed' && <span role="alert">{words.failed}</span>}
      <button type="button" className="btn ghost" disabled={progress.is === 'busy'} onClick={run}>
        {progress.is === 'busy' ? words.busy(progress.loaded, progress.total) : words.csv}
      </button>
    </span>
  );
}
