import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];
export type { Words };

export const WORDS: Record<Lang, Words> = { zh, en };

const STORED = 'chain-graph.lang';

function isLang(value: string | null): value is Lang {
  return value === 'zh' || value === 'en';
}

/** The link decides; then what this browser last chose; then Chinese. */
export function resolveLang(search: string, remembered: string | null): Lang {
  const asked = new URLSearchParams(search).get('lang');
  if (isLang(asked)) return asked;
  return isLang(remembered) ? remembered : 'zh';
}

/** Storage can be denied by policy on office desktops; then nothing is remembered. */
export function rememberedLang(): string | null {
  try {
    return window.localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export function rememberLang(lang: Lang): void {
  try {
    window.localStorage.setItem(STORED, lang);
  } catch {
    // Not remembered; the link still carries it.
  }
}

export interface Language {
  lang: Lang;
  t: Words;
}

export const LanguageContext = createContext<Language>({ lang: 'zh', t: zh });

/** `t` are the words in the reader's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Name of an entity in the reader's language; Chinese where no English name is on record. */
export function nameOf(entity: { name: string; nameEn?: string | null }, lang: Lang): string {
  return lang === 'en' ? (entity.nameEn ?? entity.name) : entity.name;
}
