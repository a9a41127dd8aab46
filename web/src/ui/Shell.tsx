import { NavLink, Outlet, useLocation } from 'react-router';
import { useLanguage } from '../i18n/index.ts';
import {
  exploreHref,
  firmsHref,
  homeHref,
  mapHref,
  methodHref,
  panoramaHref,
  planHref,
  structureHref,
  targetsHref,
} from '../links.ts';
import { Footer } from './Footer.tsx';
import { Keys } from './Keys.tsx';
import { LanguageProvider, LanguageSwitch } from './language.tsx';
import { useRecordViews } from './recent.ts';
import { SearchBox } from './SearchBox.tsx';

/** The frame of every screen: where one can go, the search, and what the data is. */
export function Shell() {
  return (
    <LanguageProvider>
      <div className="shell">
        <TopBar />
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
        <Footer />
      </div>
    </LanguageProvider>
  );
}

function TopBar() {
  const { t } = useLanguage();
  const { pathname, search } = useLocation();
  useRecordViews();
  const pages = [
    { href: homeHref(search), word: t.nav.home },
    { href: panoramaHref(search), word: t.nav.panorama },
    { href: structureHref(search), word: t.nav.structure },
    { href: targetsHref(search), word: t.nav.targets },
    { href: exploreHref(search), word: t.nav.explore },
    { href: mapHref(search), word: t.nav.map },
    { href: firmsHref(search), word: t.nav.firms },
    { href: planHref(search), word: t.nav.plan },
    { href: methodHref(search), word: t.nav.method },
  ];
  return (
    <header className="topbar">
      <a className="skip" href="#content">
        {t.nav.skip}
      </a>
      <span className="brand">{t.product}</span>
      <nav aria-label={t.nav.label}>
        {pages.map(({ href, word }) => (
          <NavLink key={word} to={href} end>
            {word}
          </NavLink>
        ))}
      </nav>
      {/* 工作台 has the search in its middle. */}
      {pathname === '/' ? <span className="find-gap" /> : <SearchBox />}
      <Keys />
      <LanguageSwitch />
    </header>
  );
}
