import { Link, useLocation, useRouteError } from 'react-router';
import { rememberedLang, resolveLang, useLanguage, WORDS } from '../i18n/index.ts';
import { panoramaHref } from '../links.ts';

export function NotFound() {
  const { t } = useLanguage();
  const { search } = useLocation();
  return (
    <div className="page-note">
      <h1>{t.state.notFoundTitle}</h1>
      <p>{t.state.notFoundText}</p>
      <Link className="btn" to={panoramaHref(search)}>
        {t.state.home}
      </Link>
    </div>
  );
}

/** A page that threw, or whose code could not be fetched. Stands alone: the shell may be what failed. */
export function RouteCrash() {
  const error = useRouteError();
  const { search } = useLocation();
  const t = WORDS[resolveLang(search, rememberedLang())];
  return (
    <div className="page-note" role="alert">
      <h1>{t.state.crashTitle}</h1>
      <p>{t.state.crashText}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <button type="button" className="btn" onClick={() => window.location.reload()}>
        {t.state.reload}
      </button>
    </div>
  );
}
