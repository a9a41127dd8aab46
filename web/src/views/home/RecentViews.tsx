import { Link, useLocation } from 'react-router';
import { useLanguage, type Words } from '../../i18n/index.ts';
import { type PageName, useRecent, type View, viewOf } from '../../ui/recent.ts';
import { Empty } from '../../ui/states.tsx';
import { useNames } from '../../ui/use-names.ts';

const pageWord = (page: PageName, t: Words): string => t.nav[page];

/** The last views of this browser; each can be removed. */
export function RecentViews() {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = t.home.recent;
  const [list, forget] = useRecent();
  const views = list.flatMap(href => {
    const view = viewOf(href);
    return view === null ? [] : [{ href, view }];
  });
  const name = useNames(
    [...new Set(views.flatMap(({ view }) => [view.subject, view.chain, view.region]))]
      .filter(id => id !== null)
      .sort(),
  );
  const asked = new URLSearchParams(search).get('lang');
  const titleOf = ({ page, subject, chain, region }: View): string => {
    const about = [region, subject ?? chain].flatMap(id => (id === null ? [] : (name(id) ?? id)));
    return [pageWord(page, t), ...about].join(' · ');
  };
  const withLang = (href: string) =>
    asked === null ? href : `${href}${href.includes('?') ? '&' : '?'}lang=${asked}`;
  return (
    <section className="home-panel" aria-labelledby="home-recent">
      <h2 id="home-recent">{words.title}</h2>
      {views.length === 0 && <Empty>{words.none}</Empty>}
      <ul className="home-recent">
        {views.map(({ href, view }) => {
          const title = titleOf(view);
          return (
            <li key={href}>
              <Link to={withLang(href)}>{title}</Link>
              <button
                type="button"
                className="home-remove"
                aria-label={words.remove(title)}
                onClick={() => forget(href)}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {views.length > 1 && (
        <button type="button" className="home-link" onClick={() => forget(null)}>
          {words.clear}
        </button>
      )}
    </section>
  );
}
