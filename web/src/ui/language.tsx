import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import {
  LanguageContext,
  rememberedLang,
  rememberLang,
  resolveLang,
  useLanguage,
  WORDS,
} from '../i18n/index.ts';
import { oneOfParam, useUrlState } from '../url-state.ts';

const langSchema = { lang: { ...oneOfParam(['zh', 'en']), format: (value: string) => value } };

/** Sets the words of everything below it, and the document's language for readers and hyphenation. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { search } = useLocation();
  const lang = resolveLang(search, rememberedLang());
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  const value = useMemo(() => ({ lang, t: WORDS[lang] }), [lang]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** Switches in the link, so that a shared link keeps the language it was read in. */
export function LanguageSwitch() {
  const { lang, t } = useLanguage();
  const [, set] = useUrlState(langSchema);
  const choose = useCallback(
    (next: 'zh' | 'en') => {
      rememberLang(next);
      set({ lang: next });
    },
    [set],
  );
  return (
    <fieldset className="lang" aria-label={t.nav.language}>
      <button
        type="button"
        lang="zh-CN"
        aria-label="中文"
        aria-pressed={lang === 'zh'}
        onClick={() => choose('zh')}
      >
        中
      </button>
      <button
        type="button"
        lang="en"
        aria-label="English"
        aria-pressed={lang === 'en'}
        onClick={() => choose('en')}
      >
        EN
      </button>
    </fieldset>
  );
}

/** The tab's title: page first, because tabs are cut at the end. */
export function usePageTitle(page: string): void {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = `${page} · ${t.product}`;
  }, [page, t]);
}
