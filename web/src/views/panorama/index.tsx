import { useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';

export default function PanoramaPage() {
  const { t } = useLanguage();
  usePageTitle(t.panorama.title);
  return <h1 className="page-note">{t.panorama.title}</h1>;
}
