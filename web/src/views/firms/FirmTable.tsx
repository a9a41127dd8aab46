import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { FirmRow, Tier } from '../../api/firms.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePlaces } from '../../ui/use-names.ts';
import { tierWord } from './sheet.ts';
import type { PageState } from './state.ts';
import { useRowWindow } from './use-window.ts';

interface Props {
  rows: readonly FirmRow[];
  total: number;
  listKey: string;
  caption: string;
  chosen: string | null;
  sort: PageState['sort'];
  tiers: readonly Tier[];
  loadingMore: boolean;
  hasMore: boolean;
  onMore: () => void;
  onSort: (sort: PageState['sort']) => void;
  onOpen: (firm: string) => void;
}

/** So many rows before the end the next page is asked for. */
const AHEAD = 60;

/** A table of which only the rows in view are drawn; pages come as one scrolls. Arrow keys walk the rows. */
export function FirmTable(props: Props) {
  const { rows, total, listKey, caption, chosen, sort, hasMore, loadingMore, onMore, onSort, onOpen } = props;
  const { t } = useLanguage();
  const words = t.firms.column;
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const { from, to, above, below, reveal } = useRowWindow(scroller, rows.length, listKey);
  const shown = rows.slice(from, to);
  const place = usePlaces(shown);

  useEffect(() => {
    if (hasMore && !loadingMore && to + AHEAD >= rows.length) onMore();
  }, [hasMore, loadingMore, to, rows.length, onMore]);

  // The row an arrow key went to is drawn only after the table has scrolled to it.
  useEffect(() => {
    if (wanted.current === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] .fr-name`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (step === undefined || at === undefined) return;
    event.preventDefault();
    // Keys come faster than rows are drawn: the next step starts where the last one wanted to be.
    const next = Math.min(rows.length - 1, Math.max(0, (wanted.current ?? Number(at)) + step));
    wanted.current = next;
    reveal(next);
    const drawn = scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"] .fr-name`);
    if (drawn) {
      wanted.current = null;
      drawn.focus({ preventScroll: true });
    }
  };

  const sortable = (key: PageState['sort'], word: string, className: string) => (
    <th
      scope="col"
      className={className}
      aria-sort={sort === key ? (key === 'name' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" title={t.firms.filter.sorts[key]} onClick={() => onSort(key)}>
        {word}
        <span aria-hidden="true">{sort === key ? (key === 'name' ? ' ▲' : ' ▼') : ' ↕'}</span>
      </button>
    </th>
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="fr-scroll" ref={scroller} tabIndex={0} aria-label={caption} onKeyDown={onKeyDown}>
      <table aria-rowcount={total + 1} className="fr-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {sortable('name', words.name, 'c-name')}
            <th scope="col" className="c-place">
              {words.place}
            </th>
            <th scope="col" className="c-segments">
              {words.segments}
            </th>
            {sortable('revenue', words.revenue, 'c-revenue')}
            <th scope="col" className="c-listed">
              {words.listed}
            </th>
            <th scope="col" className="c-owned">
              {words.owned}
            </th>
            {sortable('degree', words.degree, 'c-degree')}
            <th scope="col" className="c-source">
              {words.source}
            </th>
          </tr>
        </thead>
        <tbody>
          <Space height={above} />
          {shown.map((row, i) => (
            <Row
              key={row.id}
              row={row}
              at={from + i}
              place={place(row)}
              chosen={row.id === chosen}
              tiers={props.tiers}
              onOpen={onOpen}
            />
          ))}
          <Space height={below} />
        </tbody>
      </table>
      {loadingMore && <p className="fr-more">{t.firms.loadingMore}</p>}
    </section>
  );
}

/** Full-width and half-width signs are one name. */
const plain = (name: string) => name.normalize('NFKC').toLowerCase();

/** Room for the rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is not focusable; this one holds nothing to read.
    <tr aria-hidden="true" className="fr-space">
      <td style={{ height }} />
    </tr>
  ) : null;
}

function NotStated() {
  const { t } = useLanguage();
  return <span className="unknown-value">{t.firms.notStated}</span>;
}

function Row({
  row,
  at,
  place,
  chosen,
  tiers,
  onOpen,
}: {
  row: FirmRow;
  at: number;
  place: string | null;
  chosen: boolean;
  tiers: readonly Tier[];
  onOpen: (firm: string) => void;
}) {
  const { t, lang } = useLanguage();
  const words = t.firms;
  const name = nameOf(row, lang);
  const other = name === row.name ? row.aliases.find(alias => plain(alias) !== plain(name)) : row.name;
  const segments = [...new Map(row.segments.map(one => [one.segment.id, one])).values()];
  return (
    <tr data-row={at} data-firm={row.id} aria-rowindex={at + 2} data-chosen={chosen || undefined}>
      <th scope="row" className="c-name">
        <button
          type="button"
          className="fr-name"
          aria-label={words.file.open(name)}
          aria-current={chosen || undefined}
          onClick={() => onOpen(row.id)}
        >
          {name}
        </button>
        {other !== undefined && <small>{other}</small>}
      </th>
      <td className="c-place">{place ?? <NotStated />}</td>
      <td className="c-segments">
        {segments.length === 0 ? (
          <span className="unknown-value">{words.noSegment}</span>
        ) : (
          <>
            {segments
              .slice(0, 2)
              .map(one => `${nameOf(one.segment, lang)}${one.planned ? `（${words.planned}）` : ''}`)
              .join(lang === 'zh' ? '、' : ', ')}
            {segments.length > 2 && <small> {words.more(segments.length)}</small>}
          </>
        )}
      </td>
      <td className="c-revenue">
        {row.revenueWan === null ? (
          <NotStated />
        ) : (
          <>
            {row.revenueYear === null
              ? words.wan(row.revenueWan.toLocaleString())
              : words.wanYear(row.revenueWan.toLocaleString(), row.revenueYear)}
            {tiers.length > 0 && <small>{tierWord(row.revenueWan, tiers, t)}</small>}
          </>
        )}
      </td>
      <td className="c-listed">{row.listedCode ?? <NotStated />}</td>
      <td className="c-owned">
        {row.stateOwned === null ? (
          <NotStated />
        ) : row.stateOwned ? (
          words.filter.ownedYes
        ) : (
          words.filter.ownedNo
        )}
      </td>
      <td className="c-degree">{row.degree}</td>
      <td className="c-source" title={row.provenance.sources.map(source => source.title).join('\n')}>
        {words.sources(row.provenance.sources.length)}
      </td>
    </tr>
  );
}
