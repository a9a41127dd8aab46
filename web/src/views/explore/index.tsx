import { useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';

export default function ExplorePage() {
  const { t } = useLanguage();
  usePageTitle(t.explore.title);
  return <h1 className="page-note">{t.explore.title}</h1>;
}
