import { useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';

export default function TargetsPage() {
  const { t } = useLanguage();
  usePageTitle(t.targets.title);
  return <h1 className="page-note">{t.targets.title}</h1>;
}
