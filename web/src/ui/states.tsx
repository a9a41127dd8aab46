import type { ReactNode } from 'react';
import { ApiError, type ErrorCode } from '../api/client.ts';
import { useLanguage } from '../i18n/index.ts';

/** Grey bars of the height the content will have, so that nothing jumps. */
export function Loading({ lines = 4, label }: { lines?: number; label?: string }) {
  const { t } = useLanguage();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{label ?? t.state.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical bars without identity.
        <i key={line} style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

export function Empty({ children }: { children?: ReactNode }) {
  const { t } = useLanguage();
  return <p className="empty">{children ?? t.state.empty}</p>;
}

/** A value we do not have: never a zero, never a blank. */
export function Unknown({ why }: { why?: string }) {
  const { t } = useLanguage();
  return (
    <span className="unknown-value" title={why}>
      {t.state.unknown}
    </span>
  );
}

export function errorCodeOf(error: unknown): ErrorCode {
  return error instanceof ApiError ? error.code : 'INTERNAL';
}

/** What went wrong in the reader's words, what the service said, and a way to try again. */
export function ErrorBox({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useLanguage();
  const code = errorCodeOf(error);
  const said = code === 'BAD_INPUT' || code === 'NOT_FOUND' || code === 'CONFLICT';
  return (
    <div className="error-box" role="alert">
      <b>{t.state.errorTitle}</b>
      <p>{t.error[code]}</p>
      {said && error instanceof Error && <p className="error-detail">{error.message}</p>}
      {retry && (
        <button type="button" className="btn ghost" onClick={retry}>
          {t.state.retry}
        </button>
      )}
    </div>
  );
}
